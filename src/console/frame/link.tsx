import type { AnchorHTMLAttributes } from 'react'
import { go } from './address.js'

/** A link within the console: followed without loading the page anew. `replace` leaves no step to go back to. */
export const Link = ({
  to,
  replace = false,
  ...given
}: { to: string; replace?: boolean } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'>) => (
  <a
    {...given}
    href={to}
    onClick={(event) => {
      event.preventDefault()
      go(to, { replace })
    }}
  />
)
