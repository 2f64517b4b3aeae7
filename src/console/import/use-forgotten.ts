import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'

/**
 * Forgets what a document answered when it is no longer shown: cells may be people’s data, and after the next check they are
 * others.
 */
export function useForgotten({ name }: { name: string }) {
  const queries = useQueryClient()
  useEffect(() => () => queries.removeQueries({ queryKey: [name] }), [queries, name])
}
