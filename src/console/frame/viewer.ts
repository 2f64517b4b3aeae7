import { createContext, useContext } from 'react'
import type { ConsoleViewerQuery } from '../documents.js'

export type Viewer = ConsoleViewerQuery['viewer']
export const ViewerContext = createContext<Viewer | null>(null)
export const useViewer = () => useContext(ViewerContext)!

/** Why an operation may not be done, or null where it may. */
export const whyNot = ({ may }: Viewer, operation: string): string | null => {
  const found = may.find((each) => each.operation === operation)
  return found?.allowed ? null : (found?.why ?? operation)
}
