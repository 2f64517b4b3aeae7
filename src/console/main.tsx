import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { isForbidden, isSignedOut } from './frame/ask.js'
import { Frame } from './frame/frame.js'
import './frame/look.css'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // What a person works at does not change under their hands.
      refetchOnWindowFocus: false,
      staleTime: 60_000,
      retry: (count, error) => count < 1 && !isForbidden(error) && !isSignedOut(error),
    },
  },
})

createRoot(document.getElementById('page')!).render(
  <QueryClientProvider client={queries}>
    <Frame />
  </QueryClientProvider>,
)
