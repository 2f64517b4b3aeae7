import { sql } from 'kysely'
import type { Work } from '../../database/work.js'
import type { KnownList, KnownLists } from './records/known-list.js'

interface Standing { scope: string; file: string; rows: string[] } // prettier-ignore

/** The lists of given scopes whose rows stand by numbers that were made for them, with the files that they came from. */
export async function readLists(work: Work, scopes: readonly string[]): Promise<Standing[]> {
  const made = scopes.map((scope) => `自编-${scope}-%`)
  return work.withOwnerRole(() =>
    work.rows<Standing>(sql`/* forms: lists that stand */
      with made as (
        select id, external_id from project where external_id like any(${made}::text[])
        union all select id, external_id from allocation where external_id like any(${made}::text[]))
      select split_part(m.external_id, '-', 2) as scope, n.file_name as file,
        array_agg(distinct split_part(m.external_id, '-', 3)) as rows
      from made m join import_row r on r.record_id = m.id and r.outcome in ('INSERTED', 'UPDATED')
      join import_run n on n.id = r.run_id group by 1, 2`),
  )
}

/** The lists that the forms of an import are compared with: those of its own scopes are read, each once. */
export class StandingLists implements KnownLists {
  readonly #lists = new Map<string, readonly KnownList[]>()
  readonly #loaded = new Set<string>()

  constructor(readonly read: (scopes: readonly string[]) => Promise<readonly Standing[]>) {}

  get = (scope: string) => this.#lists.get(scope)
  set = (scope: string, lists: readonly KnownList[]) => this.#lists.set(scope, lists)

  async load(scopes: readonly string[]) {
    const asked = scopes.filter((scope) => !this.#loaded.has(scope))
    if (asked.length === 0) return
    asked.forEach((scope) => this.#loaded.add(scope))
    for (const { scope, file, rows } of await this.read(asked))
      this.set(scope, [...(this.get(scope) ?? []), { file, rows: new Set(rows) }])
  }
}
