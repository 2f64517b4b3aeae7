/** What is slow or large: requests and files that once kept a server busy for long, or took its memory. */
import { createWriteStream, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'

const { ring, zigzag } = (await import(
  new URL('../../shapes.ts', import.meta.url).href
)) as typeof import('../../shapes.js')

export interface HeavyRequest {
  name: string
  body: () => string
  /** Whose it is: a department's system, one that may only read, a township's clerk, or nobody's that is known. */
  by: 'WRITE' | 'READ' | 'TOWNSHIP' | 'UNKNOWN' | 'PUBLIC'
  /** How many at once. */
  times?: number
  /** What the answers must tell. */
  told: RegExp
}
export interface HeavyFile {
  name: string
  file: string
  write: (path: string) => Promise<void>
  told: RegExp
}

const SEND =
  'mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { __typename ... on ImportReport { inserted rejected } ... on Problem { code message } } }'
let keys = 0
const send =
  (table: string, records: object[], more: object = {}) =>
  () =>
    JSON.stringify({
      query: SEND,
      variables: {
        input: {
          idempotencyKey: `heavy ${process.pid} ${++keys}`,
          department: 'WATER',
          table,
          records,
          ...more,
        },
      },
    })
const projects = (count: number, make: (index: number) => object, more?: object) =>
  send(
    'projects',
    Array.from({ length: count }, (_, index) => ({
      externalId: `重-${index}`,
      title: '渠道',
      ...make(index),
    })),
    more,
  )
const refused = (count: number) => new RegExp(`"rejected":${count}\\b`)
const TAKEN = /"rejected":0\b/
const nested = (open: string, close: string, levels: number) =>
  `{"query":"mutation{__typename}","variables":{"a":${open.repeat(levels)}1${close.repeat(levels)}}}`
const villages = readFileSync(
  new URL('../../../src/demonstration/data/jinxian-divisions.csv', import.meta.url),
  'utf8',
)
  .split('\n')
  .flatMap((line) =>
    line.includes('VILLAGE') ? [line.split(',').find((cell) => /委会|社区/.test(cell)) ?? ''] : [],
  )
const list = (from: number, length: number) =>
  Array.from({ length: 400 }, (_, at) => villages[(from + at) % villages.length])
    .join('、')
    .slice(0, length)

export const REQUESTS: HeavyRequest[] = [
  { name: 'fifty places of 10,000 characters', by: 'WRITE', body: projects(50, (index) => ({ place: `${'一二三'.repeat(3328)}${index}` })), told: refused(50) },
  { name: 'a village and forty figures, a thousand times', by: 'WRITE', body: projects(1000, (index) => ({ place: `联里村${'1'.repeat(40)}${index}。` })), told: TAKEN },
  { name: 'fifty titles of 10,000 characters', by: 'WRITE', body: projects(50, (index) => ({ title: `${'村委'.repeat(4990)}${index}` })), told: refused(50) },
  { name: 'descriptions of 10,000 characters', by: 'WRITE', body: projects(300, () => ({ description: '白圩乡前罗村、'.repeat(1400) })), told: refused(300) },
  { name: 'names of 10,000 characters', by: 'WRITE', body: send('quantity-item', Array.from({ length: 100 }, () => ({ name: '长'.repeat(9000) }))), told: /"rejected":100|Problem/ },
  { name: 'two hundred places of 500 odd characters', by: 'WRITE', body: projects(200, (index) => ({ place: `${'村委'.repeat(240)}${index}` })), told: TAKEN },
  { name: 'fifty records that name four hundred villages each', by: 'WRITE', body: projects(50, (index) => ({ title: `渠道${list(index, 400)}`, place: list(index + 7, 490), description: list(index + 90, 1990) })), told: TAKEN },
  { name: 'places of combining marks', by: 'WRITE', body: projects(300, (index) => ({ place: `甲${'\u0316\u0301'.repeat(4000)}${index}` })), told: refused(300) },
  ...[10_000, 40_000, 160_000].map((vertices): HeavyRequest => ({ name: `a spiky polygon of ${vertices} vertices`, by: 'WRITE', body: projects(1, () => ({ geometry: ring(vertices, 1.3) })), told: refused(1) })),
  { name: 'a spiky polygon of 400,000 vertices', by: 'WRITE', body: projects(1, () => ({ geometry: ring(400_000, 1.3) })), told: /REQUEST_TOO_LARGE|"rejected":1/ },
  { name: 'a spiky polygon of 1,000 vertices, which is taken', by: 'WRITE', body: projects(1, () => ({ geometry: ring(1000, 1.3) })), told: TAKEN },
  { name: 'a polygon of 10,000 slanting edges', by: 'WRITE', body: projects(1, () => ({ geometry: zigzag(10_000) })), told: refused(1) },
  { name: 'a rough boundary of 40,000 vertices, which is taken', by: 'WRITE', body: projects(1, () => ({ geometry: ring(40_000, 1.0001) })), told: TAKEN },
  { name: 'three hundred polygons of 1,000 vertices', by: 'WRITE', body: projects(300, (index) => ({ geometry: ring(1000, 1, 0.001 + index / 1e6) }), { dryRun: true }), told: /TOO_MANY_VERTICES/ },
  { name: 'a hundred polygons of 1,000 vertices', by: 'WRITE', body: projects(100, (index) => ({ geometry: ring(1000, 1, 0.001 + index / 1e6) }), { dryRun: true }), told: TAKEN },
  { name: 'nine polygons of 45,000 vertices', by: 'WRITE', body: projects(9, () => ({ geometry: ring(45_000, 1) })), told: /TOO_MANY_VERTICES|REQUEST_TOO_LARGE/ },
  { name: 'arrays 4,800,000 deep of eight who may only read', by: 'READ', times: 8, body: () => nested('[', ']', 4_750_000), told: /REQUEST_TOO_LARGE/ },
  { name: 'arrays 4,800,000 deep of eight who may write', by: 'WRITE', times: 8, body: () => nested('[', ']', 4_750_000), told: /INPUT_TOO_DEEP/ },
  { name: 'objects 1,500,000 deep', by: 'WRITE', body: () => nested('{"a":', '}', 1_500_000), told: /INPUT_TOO_DEEP/ },
  { name: 'three million empty objects', by: 'WRITE', body: () => `{"query":"mutation{__typename}","variables":{"a":[${'{},'.repeat(3_000_000)}1]}}`, told: /TOO_MANY_VALUES/ },
  { name: 'fourteen dry runs of a thousand records at once', by: 'WRITE', times: 14, body: projects(1000, (index) => ({ place: `白圩乡前罗村${index}组` }), { dryRun: true }), told: /"inserted":|TOO_MANY|TOO_BUSY/ },
  { name: 'fourteen previews at once', by: 'TOWNSHIP', times: 14, body: () => JSON.stringify({ query: 'query { previewArea(code: "JX-QY-011", memberCodes: ["360124106200"]) { __typename ... on Problem { code } } }' }), told: /AreaPreview|Problem|code/ },
  { name: 'sixty-four unknown keys at once', by: 'UNKNOWN', times: 64, body: () => '{"query":"{__typename}"}', told: /KEY_UNKNOWN/ },
  { name: 'sixty-four objections at once', by: 'PUBLIC', times: 64, body: () => JSON.stringify({ query: 'mutation ($input: SubmitObjectionInput!) { submitObjection(input: $input) { __typename ... on Problem { code } } }', variables: { input: { idempotencyKey: 'heavy', subjectId: 'ConsolidationArea:01900000-0000-7000-8000-000000000000', words: '这里写的是对公示内容的意见，请核实。' } } }), told: /code|receipt|errors/ },
] // prettier-ignore

const geojson = (geometry: object, more: object = {}) => (path: string) =>
  writeFile(path, JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { 项目编号: 'H1', 项目名称: '渠道', ...more }, geometry }] })) // prettier-ignore

async function writeZip(path: string, entries: Record<string, string | Buffer>) {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content as string), name)
  zip.end()
  await finished(zip.outputStream.pipe(createWriteStream(path)))
}
const workbook = (rows: string, merges = '') => (path: string) =>
  writeZip(path, {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData>${merges}</worksheet>`,
  }) // prettier-ignore
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const HEAD = `<row r="1">${['项目编号', '项目名称', '建设地点'].map(cell).join('')}</row>`

export const FILES: HeavyFile[] = [
  { name: '39 MB of [', file: 'deep.geojson', write: (path) => writeFile(path, '['.repeat(39_000_000)), told: /TOO_DEEP/ },
  { name: '39 MB of [ in a collection', file: 'typed.geojson', write: (path) => writeFile(path, `{"type":"FeatureCollection","features":${'['.repeat(39_000_000)}`), told: /TOO_DEEP/ },
  { name: 'six million empty features', file: 'wide.geojson', write: (path) => writeFile(path, `{"type":"FeatureCollection","features":[${'{},'.repeat(6_000_000)}{}]}`), told: /TOO_MANY_VALUES/ },
  { name: 'a spiky polygon of 400,000 vertices', file: 'spiky.geojson', write: geojson(ring(400_000, 1.3)), told: /0 in, 1 out/ },
  { name: 'a polygon of 10,000 slanting edges', file: 'zigzag.geojson', write: geojson(zigzag(10_000)), told: /0 in, 1 out/ },
  { name: 'a property of a million NULs and a letter', file: 'nul.geojson', write: geojson(ring(100, 1), { 备注: `${'\0'.repeat(1_000_000)}a` }), told: /1 in|1 out/ },
  { name: '150,000 merged ranges of the whole sheet', file: 'merged.xlsx', write: workbook(HEAD, `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(150_000)}</mergeCells>`), told: /TOO_MANY_MERGES/ },
  { name: '90,000 merged ranges of one column', file: 'column.xlsx', write: workbook(HEAD, `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(90_000)}</mergeCells>`), told: /TOO_MANY_MERGES|REJECTED|NOT|UNKNOWN|DRY_RUN/ },
  { name: 'a zip bomb', file: 'bomb.xlsx', write: workbook(`${HEAD}${`<row>${cell('x')}</row>`.repeat(2_000_000)}`), told: /ZIP_BOMB/ },
  { name: '300,000 columns', file: 'wide.csv', write: (path) => writeFile(path, `项目编号,项目名称${',x'.repeat(300_000)}\n1,渠道\n`), told: /TOO_MANY_COLUMNS/ },
  { name: 'one field of 60 MB', file: 'long.csv', write: (path) => writeFile(path, `项目编号,项目名称\n1,"${'x'.repeat(60_000_000)}"\n`), told: /BAD_CSV/ },
  { name: 'a thousand places of 10,000 characters', file: 'places.csv', write: (path) => writeFile(path, `项目编号,项目名称,建设地点\n${Array.from({ length: 1000 }, (_, index) => `${index},渠道,${'一二三'.repeat(3330)}`).join('\n')}\n`), told: /0 in, 1000 out/ },
  { name: 'headers of nothing but brackets', file: 'brackets.csv', write: (path) => writeFile(path, `${Array(3).fill(`${'()'.repeat(15_000)},${'::'.repeat(15_000)}`).join('\n')}\n1,2\n`), told: /UNKNOWN|NO_TABLE|TABLE|HEADER/ },
] // prettier-ignore
