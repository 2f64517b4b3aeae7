import { parseDivisionCode } from '../../values/division-code.js'
import { normaliseText } from '../../values/text.js'
import type { Gazetteer } from '../../places/gazetteer.js'
import { readPlaceNames } from '../../places/place-name.js'

/** What stays of a title when places, years, lots and the words that every title has are taken out. */
const COMMON_WORDS =
  /(?:19|20)\d{2}年?(?:度)?|第[0-9一二三四五六七八九十]+(?:批|期|标段|次)|[0-9一二三四五六七八九十]+期|[()[\]〔〕"“”、,.;:·\-—\s]|项目|工程|建设|实施|关于|的/g

/** What two projects are compared by: the kind of work that the title names, and the places, as one text each. */
export function likenessOf(
  { title, place, villageCode }: { title: string; place: string | null; villageCode: string | null },
  gazetteer: Gazetteer,
): { title: string; place: string } {
  const mentions = [
    ...readPlaceNames(title, 'title', gazetteer),
    ...readPlaceNames(place ?? '', 'place', gazetteer),
  ]
  const township = mentions.find(({ kind }) => kind === 'TOWNSHIP')?.codes[0]
  const villages = mentions
    .filter(({ kind }) => kind === 'VILLAGE')
    .map(({ codes }) =>
      codes.length > 1 && township ? codes.filter((code) => gazetteer.isWithin(code, township)) : codes,
    )
  const reported = villageCode ? parseDivisionCode(villageCode) : null
  const codes = new Set([
    ...villages.filter((each) => each.length === 1).flat(),
    ...(reported?.ok ? [reported.value] : []),
  ])
  let rest = normaliseText(title)
  for (const text of [
    ...mentions.filter(({ field }) => field === 'title').map((mention) => mention.text),
    ...gazetteer.counties.map(({ name }) => name),
  ])
    rest = rest.replace(text, '')
  return { title: rest.replace(COMMON_WORDS, ''), place: [...codes].sort().join(' ') }
}
