import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Gazetteer } from '../places/gazetteer.js'
import { globalId } from '../graph/node.js'
import { textClaims, type TextClaim } from '../ties/judging/text-claims.js'
import { loadGazetteer } from '../ties/judging/load-gazetteer.js'
import type { Work } from '../database/work.js'
import { type Message, saidOf } from '../values/message.js'
import type { TableReport } from './import-report.js'
import type { Prepared } from './records/prepared.js'
import type { RowResult } from './records/write-records.js'
import { note, rowSaid } from './table-report.js'

/** More rows than anybody splits by hand. */
const KEPT_MAX = 2000
/** A name of one place holds none of these. */
const SEVERAL = /[、,，;；/和及与]|\s/

interface Named { code: string; name: string; answer: string | null } // prettier-ignore

/** A part of a project that lies in several areas, as splitProject takes it: its share is for people to say. */
interface SuggestedPart {
  name: string
  share: null
  areaCode: string | null
  outside: boolean
  divisions: { code: string; name: string }[]
}
interface Suggestion {
  sheet: string | null
  row: number
  projectId: string
  project: string
  parts: SuggestedPart[]
}

/** The villages and townships that a project's place names, each with where it lies; its title where the place names but one. */
function placesOf(title: string, place: string, gazetteer: Gazetteer): Named[] {
  if (!SEVERAL.test(place) && !SEVERAL.test(title)) return []
  const claims = textClaims({ title, place }, { villages: [], townships: [] }, null, gazetteer)
  const [inTitle, inPlace] = (['title', 'place'] as const).map((field) => definite(claims, field, gazetteer))
  return inPlace!.length > 1 ? inPlace! : inTitle!
}

function definite(claims: readonly TextClaim[], field: string, gazetteer: Gazetteer): Named[] {
  const found = new Map<string, Named>()
  for (const { field: own, mention, codes, outcome } of claims) {
    const [code, ...others] = codes
    if (own !== field || mention.weak || mention.word || code === undefined || others.length > 0) continue
    const answer = outcome.kind === 'AREA' ? outcome.areaId : outcome.kind === 'OUTSIDE' ? null : undefined
    if (answer !== undefined) found.set(code, { code, name: gazetteer.divisionName(code).replace(/（\d+）$/, ''), answer }) // prettier-ignore
  }
  return [...found.values()]
}

/** The projects of an import whose rows name several places, and how those that lie in several areas may be split. */
export class SeveralPlaces {
  readonly #suggestions: Suggestion[] = []
  #gazetteer: Gazetteer | undefined

  /** Tells in a table's report which of its projects name several places. */
  async tell(work: Work, prepared: readonly Prepared[], results: readonly RowResult[], report: TableReport) {
    this.#gazetteer ??= await loadGazetteer(work)
    for (const [index, { id, draft, outcome }] of results.entries()) {
      if (id === null || outcome === 'REJECTED') continue
      const { title, place } = prepared[index]!.record as { title: string; place?: string | null }
      const at = { sheet: draft.section.sheet, row: draft.source.row }
      const said = this.#add(at, { id, title, place: place ?? null }, this.#gazetteer)
      if (said) note(report.notes, saidOf(rowSaid(at.row), said))
    }
  }

  /** Looks at a row's project; says what it names, where that is more than one place. */
  #add(
    at: { sheet: string | null; row: number },
    project: { id: string; title: string; place: string | null },
    gazetteer: Gazetteer,
  ): Message | null {
    const places = placesOf(project.title, project.place ?? '', gazetteer)
    if (places.length < 2) return null
    const byAnswer = new Map<string | null, Named[]>()
    for (const each of places) byAnswer.set(each.answer, [...(byAnswer.get(each.answer) ?? []), each])
    const where = (answer: string | null) => (answer === null ? null : gazetteer.areas.get(answer)!.code)
    if (byAnswer.size > 1 && this.#suggestions.length < KEPT_MAX)
      this.#suggestions.push({
        ...at,
        projectId: globalId('Project', project.id),
        project: project.title,
        parts: [...byAnswer].map(([answer, own]) => ({
          name: `${project.title}（${own.map(({ name }) => name).join('、')}）`.slice(0, 200),
          share: null,
          areaCode: where(answer),
          outside: answer === null,
          divisions: own.map(({ code, name }) => ({ code, name })),
        })),
      })
    const listed = [...byAnswer].map(([answer, own]) => ({ names: own.map(({ name }) => name).join('、'), area: where(answer) })) // prettier-ignore
    const apart = byAnswer.size > 1
    return {
      zh: `“${project.title.slice(0, 40)}”涉及 ${places.length} 处：${listed.map(({ names, area }) => `${names}（${area ?? '各项目区外'}）`).join('；')}${apart ? '。分属几处，归属待拆分' : ''}`,
      en: `“${project.title.slice(0, 40)}” names ${places.length} places: ${listed.map(({ names, area }) => `${names} (${area ?? 'outside every area'})`).join('; ')}${apart ? '. They lie apart: it is to be split' : ''}`,
    }
  }

  /** Writes the suggested parts beside the file: 表.xlsx → 表.xlsx.parts.json. Gives the path, or null where none are. */
  async write(path: string, folder: string | undefined): Promise<string | null> {
    if (this.#suggestions.length === 0) return null
    const target = join(folder ?? dirname(path), `${basename(path)}.parts.json`)
    const content = { file: basename(path), mutation: 'splitProject', suggestions: this.#suggestions }
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, `${JSON.stringify(content, null, 2)}\n`)
    return target
  }
}
