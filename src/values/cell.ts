/** What a spreadsheet takes for the beginning of a formula, half and full width, also behind what it does not show. */
const FORMULA = /^[\s\p{Default_Ignorable_Code_Point}\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u
/** A plain number does nothing but be one. */
const NUMBER = /^-?\d+(\.\d+)?$/

/** A text that a spreadsheet would run is given an apostrophe before it; a column of numbers keeps its numbers. */
export const safeCell = (text: string, { isNumber = false } = {}): string =>
  FORMULA.test(text) && !(isNumber && NUMBER.test(text)) ? `'${text}` : text

/** A text without the apostrophe that kept a spreadsheet from running it. */
export const plainCell = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text

/** The number that a decimal text is, where a spreadsheet can hold it to the last digit; else nothing. */
export function exactNumber(text: string): number | null {
  if (!NUMBER.test(text)) return null
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '')
  return digits.length <= 15 ? Number(text) : null
}
