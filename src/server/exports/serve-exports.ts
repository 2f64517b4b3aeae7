import type { FastifyInstance } from 'fastify'
import { readPack } from '../../audit/read-pack.js'
import { callerOf } from '../../database/caller.js'
import type { DatabaseOf } from '../county-of-request.js'
import { snapshotInTurn } from '../../database/snapshot-in-turn.js'
import { auditPaper } from '../../papers/audit-paper.js'
import { inLanguage, type Language } from '../../values/message.js'
import { InputError } from '../../values/problem.js'
import { preferredLanguage } from '../answer-language.js'
import { FOLLOWERS } from '../followers.js'
import { whoAsks } from '../principal.js'
import { sendFile } from '../send-file.js'
import { signalOf } from '../signal-of.js'
import { geojsonOf } from './geojson-of.js'
import { ListExport } from './list-export.js'
import { sendPaper, tellRefused } from './serve-papers.js'
import { bookOf } from './book-of.js'
import { csvOf } from './write-tables.js'

interface Asked {
  Params: { file: string }
  Querystring: { filter?: string; orderBy?: string; columns?: string; language?: string }
}

const FORMS = ['csv', 'xlsx', 'geojson'] as const
const NAME = new RegExp(`^(\\w+)\\.(${FORMS.join('|')})$`)

/** Lists to be taken away, by the name of their field in the schema, in the rights of whoever asks; and the audit pack. */
export function serveExports(app: FastifyInstance, databaseOf: DatabaseOf) {
  const forCallers = { config: { forCallers: true } }
  app.get('/exports/audit-pack.xlsx', forCallers, async (request, reply) => {
    const principal = whoAsks(request)
    const sheets = await snapshotInTurn(databaseOf(request), principal, signalOf(reply), (snapshot) =>
      readPack(snapshot, {}, principal.name),
    ).catch(tellRefused)
    return sendFile(reply, '疑点清单.xlsx', bookOf(sheets))
  })
  app.get('/papers/audit-pack.html', forCallers, async (request, reply) => {
    const principal = whoAsks(request)
    const html = await snapshotInTurn(databaseOf(request), principal, signalOf(reply), (snapshot) =>
      auditPaper(snapshot, principal.name),
    ).catch(tellRefused)
    return sendPaper(reply, html)
  })
  app.get<Asked>('/exports/:file', forCallers, async (request, reply) => {
    const { filter, orderBy, columns, language } = request.query
    const [, list, form] = NAME.exec(request.params.file) ?? []
    if (!list || !form) throw unknownForm(request.params.file)
    const said = languageOf(language, request.headers['accept-language'])
    return inLanguage(said, async () => {
      const asked = await ListExport.of(
        callerOf(databaseOf(request), whoAsks(request), FOLLOWERS, { signal: signalOf(reply) }),
        {
          list,
          filter: jsonIn('filter', filter),
          orderBy: jsonIn('orderBy', orderBy),
          columns: columns?.split(',').map((each) => each.trim()),
          language: said,
        },
      )
      const name = `${asked.concept.title[said]}.${form}`
      if (form === 'geojson') return sendFile(reply, name, await geojsonOf(asked))
      const table = await asked.table()
      return sendFile(reply, name, form === 'csv' ? csvOf(table) : bookOf([table]))
    })
  })
}

function languageOf(asked: string | undefined, header: string | undefined): Language {
  return asked === 'zh' || asked === 'en' ? asked : preferredLanguage(header)
}

function jsonIn(name: string, text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError('BAD_JSON', {
      zh: `参数 ${name} 不是有效的 JSON，应如 {"department":{"eq":"WATER"}}。`,
      en: `The parameter ${name} is not valid JSON; it looks like {"department":{"eq":"WATER"}}.`,
    })
  }
}

const unknownForm = (file: string) =>
  new InputError('UNKNOWN_EXPORT', {
    zh: `不认识“${file.slice(0, 80)}”：应为 清单名.${FORMS.join('、.')}，如 projects.csv。`,
    en: `“${file.slice(0, 80)}” is not known: a list’s name and ${FORMS.map((form) => `.${form}`).join(', ')}, such as projects.csv.`,
  })
