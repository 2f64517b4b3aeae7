import { InputError } from '../../values/problem.js'
import type { Opened, ReaderLimits, Refuse, SourceTable } from './source.js'
import { elements } from './xml.js'
import { readStyles } from './xlsx-styles.js'
import { mergedRanges, sheetRows } from './xlsx-sheet.js'
import type { Zip } from './zip.js'

/** Text shared by cells stays in memory; a table has far fewer different texts than this. */
const SHARED_CHARACTERS_MAX = 100_000_000

/** Opens a workbook; its sheets are read row by row. */
export async function openXlsx(zip: Zip, limits: ReaderLimits, refuse: Refuse): Promise<Opened> {
  const broken = (error: unknown): never => {
    if (error instanceof InputError) throw error
    return refuse(
      'BROKEN_WORKBOOK',
      '工作簿内容损坏，无法读取，请用 Excel 打开并另存后再报送。The workbook is damaged: open and save it again.',
    )
  }
  try {
    const book = await readBook(zip)
    const [strings, styles] = [await readStrings(zip, refuse), await readStyles(zip)]
    return {
      format: 'xlsx',
      async *tables(): AsyncIterable<SourceTable> {
        for (const { name, path, hidden } of book.sheets) {
          yield {
            sheet: name,
            hidden,
            async *rows() {
              try {
                const merges = await mergedRanges(zip, path, name, limits.columnsMax)
                yield* sheetRows(zip, path, name, {
                  strings,
                  styles,
                  merges,
                  date1904: book.date1904,
                  columnsMax: limits.columnsMax,
                })
              } catch (error) {
                broken(error)
              }
            },
          }
        }
      },
      close: () => zip.close(),
    }
  } catch (error) {
    await zip.close()
    return broken(error)
  }
}

async function readBook(zip: Zip) {
  const targets = new Map<string, string>()
  for await (const { name, attributes } of elements(zip, 'xl/_rels/workbook.xml.rels'))
    if (name === 'Relationship')
      targets.set(
        attributes.Id!,
        attributes.Target!.startsWith('/') ? attributes.Target!.slice(1) : `xl/${attributes.Target}`,
      )
  const sheets: { name: string; path: string; hidden: boolean }[] = []
  let date1904 = false
  for await (const { name, attributes } of elements(zip, 'xl/workbook.xml')) {
    if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
    const path = targets.get(attributes['r:id'] ?? '')
    if (name === 'sheet' && path && zip.entries.has(path))
      sheets.push({
        name: attributes.name!,
        path,
        hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
      })
  }
  return { sheets, date1904 }
}

async function readStrings(zip: Zip, refuse: Refuse): Promise<string[]> {
  const strings: string[] = []
  if (!zip.entries.has('xl/sharedStrings.xml')) return strings
  let characters = 0
  // A text may come in runs of one format each; how it is pronounced is none of it.
  for await (const { name, text } of elements(zip, 'xl/sharedStrings.xml', {
    collect: 'si',
    of: 't',
    without: 'rPh',
  })) {
    if (name !== 'si') continue
    strings.push(text)
    characters += text.length
    if (characters > SHARED_CHARACTERS_MAX)
      refuse('TOO_MUCH_TEXT', '工作簿文字过多，请拆分后报送。The workbook holds too much text: split it.')
  }
  return strings
}
