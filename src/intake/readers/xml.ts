import { SaxesParser } from 'saxes'
import { RunPosition } from './raised-text.js'
import type { Zip } from './zip.js'

export interface Element {
  name: string
  attributes: Record<string, string>
  /** The text that was collected in it; see `collect`. */
  text: string
}

interface Collect {
  /** The element whose text is wanted, made of the text of elements named `of` in it, save those in `without`. */
  collect: string
  of: string
  without?: string
}

/** A name without its prefix, which every writer chooses for itself. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The attribute `id` of the relationships' namespace, whatever its prefix. */
export const relationOf = (attributes: Record<string, string>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''

/** Characters that a workbook's text writes by their number: _x000D_ is a carriage return. */
export const unescape = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/**
 * The elements of an XML entry as they end (those that are collected) or begin (all others), in constant memory.
 * Entities that a document declares itself are not known to the parser, so none can grow.
 */
export async function* elements(zip: Zip, entry: string, wanted?: Collect): AsyncIterable<Element> {
  const parser = new SaxesParser({ xmlns: false })
  let found: Element[] = []
  let collecting: Element | null = null
  let within = 0
  let skipping = 0
  const position = new RunPosition()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name: full, attributes }) => {
    const name = localName(full)
    position.open(name, attributes.val)
    if (wanted && name === wanted.collect)
      collecting = { name, attributes: attributes as Record<string, string>, text: '' }
    else if (wanted && name === wanted.without) skipping++
    else if (wanted && name === wanted.of) within++
    else found.push({ name, attributes: attributes as Record<string, string>, text: '' })
  })
  const say = (text: string) => {
    if (collecting && within > 0 && skipping === 0) collecting.text += position.text(text)
  }
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('closetag', ({ name: full }) => {
    const name = localName(full)
    if (wanted && name === wanted.of) within--
    else if (wanted && name === wanted.without) skipping--
    else if (collecting && name === wanted?.collect) {
      found.push(collecting)
      collecting = null
    }
  })
  const decoder = new TextDecoder()
  for await (const chunk of (await zip.stream(entry)) as AsyncIterable<Buffer>) {
    parser.write(decoder.decode(chunk, { stream: true }))
    if (found.length > 0) {
      const ready = found
      found = []
      yield* ready
    }
  }
  parser.close()
  yield* found
}
