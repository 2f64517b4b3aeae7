import { normaliseText } from '../values/text.js'

const MARK = '\ue000'

/** A text in one form, without its spaces; where they stood is kept, since they may be stray or part the items of a list. */
export class PlaceText {
  readonly text: string
  readonly #gaps = new Set<number>()

  constructor(written: string) {
    let text = ''
    for (const character of normaliseText(written.trim().replace(/\s+/g, MARK)))
      if (character === MARK) this.#gaps.add(text.length)
      else text += character
    this.text = text
  }

  /** Whether a space stood just before a place in the text. */
  hasGap(at: number): boolean {
    return this.#gaps.has(at)
  }
}
