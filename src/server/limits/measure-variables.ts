/** How large a request's variables are; counting stops where one of the bounds is passed. */
export interface VariablesSize {
  bytes: number
  depth: number
  /** Objects in them: each is a condition, or a record. */
  objects: number
}

/** Without recursion, since what is measured may be nested however deep. */
export function measureVariables(
  variables: unknown,
  most: { bytes: number; depth: number; objects: number },
): VariablesSize {
  const size: VariablesSize = { bytes: 0, depth: 0, objects: 0 }
  let level: unknown[] = [variables]
  for (; level.length > 0; size.depth++) {
    const below: unknown[] = []
    for (const value of level) {
      if (typeof value === 'string') size.bytes += Buffer.byteLength(value) + 2
      else if (typeof value !== 'object' || value === null) size.bytes += 5
      else if (Array.isArray(value)) for (const item of value) below.push(item)
      else {
        size.objects++
        for (const [name, item] of Object.entries(value)) {
          size.bytes += name.length + 3
          below.push(item)
        }
      }
      if (size.bytes > most.bytes || size.objects > most.objects) return size
    }
    if (size.depth > most.depth) return size
    level = below
  }
  return size
}
