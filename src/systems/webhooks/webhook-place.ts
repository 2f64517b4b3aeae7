import { sql } from 'kysely'
import { placeOf } from '../../database/history/change.js'
import type { Work } from '../../database/work.js'

/** Where a webhook goes on from: a cursor of the feed, or what is newest; null is the beginning. */
export interface WebhookPlace {
  transaction: string | null
  id: string | null
}

/** The place that a cursor of `changes` tells. Throws InputError where it is none, and the feed's own refusal where it is lost. */
export async function placeAt(
  work: Work,
  cursor: string,
  types: readonly string[] | null,
): Promise<WebhookPlace> {
  const [place] = await work.rows<WebhookPlace>(sql`/* webhook: place */
    select p.transaction::text, p.id::text from (values (${placeOf(cursor)})) p(transaction, id)
    where check_change_place(p.transaction, p.id, ${types ? [...types] : null}::text[])`)
  return place!
}

/** The newest place: what comes about from now on is behind it. */
export async function newestPlace(work: Work): Promise<WebhookPlace> {
  const [place] = await work.rows<WebhookPlace>(sql`/* webhook: newest place */
    select c.transaction::text, c.id::text from change c where c.transaction < pg_snapshot_xmin(pg_current_snapshot())
    order by c.transaction desc, c.id desc limit 1`)
  return place ?? { transaction: null, id: null }
}
