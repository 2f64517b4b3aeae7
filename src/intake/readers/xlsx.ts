import { posix } from 'node:path'
import { InputError } from '../../values/problem.js'
import type { Opened, ReaderLimits, Refuse, SourceTable } from './source.js'
import { elements, relationOf, unescape } from './xml.js'
import { readStyles } from './xlsx-styles.js'
import { readLayout, sheetRows, type SheetLayout } from './xlsx-sheet.js'
import type { Zip } from './zip.js'

/** Text shared by cells stays in memory; a table has far fewer different texts than this. */
const SHARED_CHARACTERS_MAX = 100_000_000

/** The entry that an archive's relations call its document, where that is a workbook; names are written in any letter case. */
export async function findWorkbook(zip: Zip): Promise<string | undefined> {
  const entries = entriesOf(zip)
  const usual = entries.get('xl/workbook.xml')
  const relations = entries.get('_rels/.rels')
  if (usual !== undefined || relations === undefined) return usual
  for await (const { name, attributes } of elements(zip, relations)) {
    const target = (attributes.Target ?? '').replace(/^\//, '').toLowerCase()
    if (
      name === 'Relationship' &&
      attributes.Type?.endsWith('/officeDocument') &&
      /^xl\/.*\.xml$/.test(target)
    )
      return entries.get(target)
  }
  return undefined
}

const entriesOf = ({ entries }: Zip) => new Map([...entries.keys()].map((name) => [name.toLowerCase(), name]))

/** Opens a workbook; its sheets are read row by row. */
export async function openXlsx(
  zip: Zip,
  workbook: string,
  limits: ReaderLimits,
  refuse: Refuse,
): Promise<Opened> {
  const broken = (error: unknown): never => {
    if (error instanceof InputError) throw error
    return refuse('BROKEN_WORKBOOK', {
      zh: '工作簿内容损坏，无法读取，请用 Excel 打开并另存后再报送。',
      en: 'the workbook is damaged. Open it in Excel and save it again.',
    })
  }
  try {
    const book = await readBook(zip, workbook)
    const [strings, styles] = [
      await readStrings(zip, book.strings, refuse),
      await readStyles(zip, book.styles),
    ]
    const layouts = new Map<string, Promise<SheetLayout>>()
    const layoutOf = (path: string, name: string) => {
      const known = layouts.get(path) ?? readLayout(zip, path, name, limits.columnsMax)
      layouts.set(path, known)
      return known
    }
    return {
      format: 'xlsx',
      async *tables(): AsyncIterable<SourceTable> {
        for (const { name, path, hidden } of book.sheets) {
          const layout = () => layoutOf(path, name)
          yield {
            sheet: name,
            hidden,
            conceals: async () => (await layout().catch(broken)).conceals,
            async *rows() {
              try {
                yield* sheetRows(zip, path, name, {
                  strings,
                  styles,
                  layout: await layout(),
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

async function readBook(zip: Zip, workbook: string) {
  const entries = entriesOf(zip)
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const relations = `${folder}_rels/${workbook.slice(folder.length)}.rels`
  const targets = new Map<string, string>()
  const parts = new Map<string, string>()
  for await (const { name, attributes } of elements(zip, entries.get(relations.toLowerCase()) ?? relations)) {
    if (name !== 'Relationship') continue
    const { Id, Type = '', Target = '' } = attributes
    // Names in an archive are written in any letter case, and from a part's own folder: ../data/sheet1.xml.
    const path = entries.get(
      posix
        .join('/', Target.startsWith('/') ? '' : folder, Target)
        .slice(1)
        .toLowerCase(),
    )
    if (path === undefined) continue
    targets.set(Id!, path)
    parts.set(Type.slice(Type.lastIndexOf('/') + 1), path)
  }
  const sheets: { name: string; path: string; hidden: boolean }[] = []
  let date1904 = false
  for await (const { name, attributes } of elements(zip, workbook)) {
    if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
    const path = targets.get(relationOf(attributes))
    if (name === 'sheet' && path)
      sheets.push({
        name: attributes.name!,
        path,
        hidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
      })
  }
  const part = (kind: string) => parts.get(kind) ?? entries.get(`${folder}${kind}.xml`.toLowerCase())
  return { sheets, date1904, strings: part('sharedStrings'), styles: part('styles') }
}

/** The texts that cells share; null where the archive lacks them. */
async function readStrings(zip: Zip, entry: string | undefined, refuse: Refuse): Promise<string[] | null> {
  if (entry === undefined) return null
  const strings: string[] = []
  let characters = 0
  // A text may come in runs of one format each; how it is pronounced is none of it.
  for await (const { name, text } of elements(zip, entry, {
    collect: 'si',
    of: 't',
    without: 'rPh',
  })) {
    if (name !== 'si') continue
    strings.push(unescape(text))
    characters += text.length
    if (characters > SHARED_CHARACTERS_MAX)
      refuse('TOO_MUCH_TEXT', {
        zh: '工作簿文字过多，请拆分后报送。',
        en: 'the workbook holds too much text. Split it.',
      })
  }
  return strings
}
