import { render, type Said } from '../values/message.js'

/** Chinese characters are two columns wide on a terminal. */
const widthOf = (text: string) =>
  [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1),
    0,
  )

const pad = (text: string, width: number, right: boolean) => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return right ? space + text : text + space
}

/** A table for the terminal; columns of figures stand to the right. */
export function printTable(titles: readonly Said[], rows: readonly (readonly string[])[]): string {
  const header = titles.map(render)
  const widths = header.map((name, column) =>
    Math.max(widthOf(name), ...rows.map((row) => widthOf(row[column] ?? ''))),
  )
  const figures = header.map(
    (_, column) => rows.length > 0 && rows.every((row) => /^[\d,.%-]*$/.test(row[column] ?? '')),
  )
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column]!, figures[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
