const RAISED = [...'⁰¹²³⁴⁵⁶⁷⁸⁹']
const LOWERED = [...'₀₁₂₃₄₅₆₇₈₉']

/** Where a text stands on its line. */
export type Position = 'superscript' | 'subscript' | undefined

/** A text with its digits as they stand on the line: the 1 of a note behind 12 is none of the figure's own. */
export function placedText(text: string, position: Position): string {
  if (!position) return text
  const digits = position === 'superscript' ? RAISED : LOWERED
  return text.replace(/[0-9\uff10-\uff19]/g, (digit) => digits[digit.charCodeAt(0) & 15]!)
}

/** Follows the runs of a cell's or a paragraph's text, and where each stands; Word and Excel name it alike. */
export class RunPosition {
  #position: Position

  open(name: string, value: string | undefined) {
    if (name === 'r' || name === 'si' || name === 'is') this.#position = undefined
    else if (name === 'vertAlign')
      this.#position = value === 'superscript' || value === 'subscript' ? value : undefined
  }

  text = (text: string): string => placedText(text, this.#position)
}
