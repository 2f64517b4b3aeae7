/** How JSON nests, and how many objects and arrays it holds. */
export interface JsonShape {
  depth: number
  containers: number
}

const [QUOTE, BACKSLASH] = [...'"\\'].map((mark) => mark.charCodeAt(0))
const [OPEN_OBJECT, OPEN_ARRAY, CLOSE_OBJECT, CLOSE_ARRAY] = [...'{[}]'].map((mark) => mark.charCodeAt(0))

/**
 * Looks JSON over byte by byte before it is parsed: what nests a million levels deep, or is nothing but empty objects,
 * would take the parser a hundred times its size. Looks no further than what is more than `most`.
 */
export function shapeOfJson(bytes: Uint8Array, most: JsonShape): JsonShape {
  let [level, depth, containers] = [0, 0, 0]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === QUOTE) at = endOfString(bytes, at + 1)
    else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
      containers++
      if (++level > depth) depth = level
      if (depth > most.depth || containers > most.containers) break
    } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) level--
  }
  return { depth, containers }
}

/** Where the quotation mark stands that ends a string. Bytes of other characters never look like one, in UTF-8. */
function endOfString(bytes: Uint8Array, start: number): number {
  let at = start
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1
  return at
}
