import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { Loading } from './states.js'

/** Shows what is costly to load once it comes in sight: a map that stands below a list is not fetched before. */
export function WhenSeen({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    if (!place.current) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [isSeen])
  return isSeen ? (
    <Suspense fallback={<Loading />}>{children}</Suspense>
  ) : (
    <div ref={place}>
      <Loading />
    </div>
  )
}
