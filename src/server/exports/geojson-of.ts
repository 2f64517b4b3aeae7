import { Readable } from 'node:stream'
import type { ListExport } from './list-export.js'
import { valueAt } from './list-export.js'

/** A list as GeoJSON (RFC 7946), feature by feature; its properties bear the names of the schema. */
export async function geojsonOf(list: ListExport): Promise<Readable> {
  const { shape, columns } = list
  const rows = list.rows(`shape: ${shape}`)
  const first = await rows.next()
  const featureOf = (row: Record<string, unknown>) =>
    JSON.stringify({
      type: 'Feature',
      ...(typeof row.id === 'string' ? { id: row.id } : {}),
      geometry: row.shape ?? null,
      properties: Object.fromEntries(columns.map((column) => [column.path.join('.'), valueAt(column, row)])),
    })
  return Readable.from(
    (async function* () {
      yield '{"type":"FeatureCollection","features":['
      if (!first.done) yield featureOf(first.value)
      for await (const row of rows) yield `,\n${featureOf(row)}`
      yield ']}\n'
    })(),
    { objectMode: false },
  )
}
