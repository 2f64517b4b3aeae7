import { useQuery } from '@tanstack/react-query'

/** Where people sign in: told by the server, where it takes their tokens. */
export interface Provider {
  issuer: string
  client: string
  audience: string
}

/** Where the provider sends people back to. */
export const RETURN_PATH = '/signed-in'

/** Where people sign in; null where the server takes keys alone. */
export const useProvider = () =>
  useQuery<Provider | null, Error>({
    queryKey: ['provider'],
    queryFn: async () => (await fetch('/console/provider')).json(),
    staleTime: Infinity,
  })
