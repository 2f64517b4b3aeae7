import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'

const LINE_END = 0x0a

/** Counts rows that pass, and hashes them. In COPY's text a line's end within a value is written \n, so each line is a row. */
export function countRows() {
  const hash = createHash('sha256')
  let rows = 0
  const stream = new Transform({
    transform(part: Buffer, _, done) {
      hash.update(part)
      for (let at = part.indexOf(LINE_END); at >= 0; at = part.indexOf(LINE_END, at + 1)) rows++
      done(null, part)
    },
  })
  return { stream, counted: () => ({ rows, sha256: hash.digest('hex') }) }
}
