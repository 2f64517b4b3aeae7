import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DrawnProject, TableName } from './projects.js'
import { writeShapefile } from './shapes.js'
import { writeBook, writeCsv, type SheetColumn, type Table } from './sheet.js'

type Column = SheetColumn<DrawnProject>
const number: Column = { header: '序号', value: (_project, index) => String(index + 1) }
const id: Column = { header: '项目编号', value: ({ externalId }) => externalId }
const title: Column = { header: '项目名称', value: (project) => project.title }
const places: Column[] = [
  { header: '乡镇', merge: true, value: ({ township = '' }) => township },
  { header: '行政村', value: ({ village = '' }) => village },
  { header: '组名', value: ({ group = '' }) => group },
  { header: '建设地点', value: ({ place = '' }) => place },
]
const codes: Column[] = [
  { header: '行政村代码', value: ({ villageCode = '' }) => villageCode },
  { header: '乡镇代码', value: ({ townshipCode = '' }) => townshipCode },
  { header: '项目区编号', value: ({ areaCode = '' }) => areaCode },
  { header: '经度', value: ({ point }) => point?.[0].toFixed(6) ?? '' },
  { header: '纬度', value: ({ point }) => point?.[1].toFixed(6) ?? '' },
]
const budget: Column = { header: '总投资', sum: true, number: true, value: (project) => project.budget }
const start: Column = {
  header: '开工日期',
  value: (project) => project.start.replace(/-0?(\d+)-0?(\d+)$/, '.$1.$2'),
}
const end: Column = {
  header: '计划完工日期',
  value: (project) => project.end.replace(/^(\d+)-0?(\d+)-.*$/, '$1年$2月'),
}
const completed: Column = { header: '实际完工日期', value: (project) => project.completed }
const owner: Column = { header: '业主单位', value: ({ lies }) => `${lies.township.name}人民政府` }
const detail = (header: string, name: string, more: Partial<Column> = {}): Column => ({
  header,
  value: (project) => project.detail[name] ?? '',
  ...more,
})
const hectares = (mu: string) =>
  (Number((BigInt(Math.round(Number(mu) * 10_000)) / 15n).toString()) / 10_000).toFixed(4)

const NOTE = '单位：万元、亩（演示数据，系合成）'
const BOOKS: Partial<Record<TableName, { file: string; title: string; note?: string; columns: Column[] }>> = {
  reclamation: {
    file: '自然资源局_农村建设用地复垦项目表',
    title: '进贤县农村建设用地复垦项目表',
    columns: [
      number,
      id,
      title,
      detail('复垦来源', 'source'),
      ...places,
      ...codes,
      { header: '复垦面积（亩）', sum: true, number: true, value: ({ mu }) => mu },
      detail('新增耕地面积（亩）', 'newLand', { sum: true, number: true }),
      budget,
      start,
      end,
      completed,
    ],
  },
  farmland: {
    file: '农业农村局_高标准农田建设项目台账',
    title: '进贤县高标准农田建设项目台账',
    columns: [
      number,
      id,
      title,
      ...places,
      ...codes,
      { header: '建设面积', group: '建设规模（亩）', sum: true, number: true, value: ({ mu }) => mu },
      detail('其中：新建', 'newlyBuilt', { group: '建设规模（亩）', number: true }),
      detail('其中：改造提升', 'upgraded', { group: '建设规模（亩）', number: true }),
      { header: '建设年度', value: ({ year }) => String(year) },
      budget,
      start,
      end,
      completed,
      owner,
    ],
  },
  quality: {
    file: '农业农村局_耕地质量提升项目',
    title: '进贤县耕地质量提升项目汇总表',
    note: '单位：万元、公顷（演示数据，系合成）',
    columns: [
      number,
      id,
      title,
      ...places,
      ...codes,
      { header: '实施面积（公顷）', number: true, value: ({ mu }) => hectares(mu) },
      detail('技术措施', 'measures'),
      budget,
      start,
      end,
      completed,
    ],
  },
  greening: {
    file: '林业局_绿化造林项目表',
    title: '进贤县绿化造林项目表',
    columns: [
      number,
      id,
      title,
      detail('造林类型', 'kind'),
      ...places,
      ...codes,
      { header: '造林面积（亩）', sum: true, number: true, value: ({ mu }) => mu },
      detail('栽植株数', 'trees', { number: true }),
      budget,
      start,
      end,
      completed,
    ],
  },
  irrigation: {
    file: '水务局_农田水利项目清单',
    title: '进贤县农田水利项目清单',
    columns: [
      number,
      id,
      title,
      detail('设施类型', 'kind'),
      detail('长度（公里）', 'length', { number: true }),
      detail('受益面积（亩）', 'benefited', { number: true }),
      ...places,
      ...codes,
      budget,
      start,
      end,
      completed,
      owner,
    ],
  },
  roads: {
    file: '交通运输局_农村公路项目库',
    title: '进贤县农村公路项目库',
    columns: [
      number,
      id,
      title,
      detail('设施种类', 'kind'),
      detail('里程', 'length', { number: true }),
      ...places,
      ...codes,
      budget,
      start,
      end,
      completed,
    ],
  },
}

/** Writes each department's projects in the shape that its own tables have. Gives the files. */
export async function writeProjectFiles(
  folder: string,
  projects: readonly DrawnProject[],
): Promise<string[]> {
  const of = (table: TableName) => projects.filter((project) => project.table === table)
  const files: string[] = []
  const file = (name: string) => {
    files.push(join(folder, name))
    return files.at(-1)!
  }
  for (const [table, { file: name, title: heading, note = NOTE, columns }] of Object.entries(BOOKS)) {
    const rows = of(table as TableName).sort(
      (a, b) =>
        (a.township ?? '').localeCompare(b.township ?? '') || a.externalId.localeCompare(b.externalId),
    )
    const book: Table<DrawnProject> = {
      title: heading,
      note,
      columns,
      rows,
      subtotalBy: ({ township = '' }) => township,
    }
    await writeBook(file(`${name}.xlsx`), [{ ...book, sheet: '项目表' }])
  }
  const plain = (extra: Column[]): Column[] => [
    id,
    title,
    ...places,
    ...codes,
    ...extra,
    { ...budget, header: '总投资(万元)' },
    { ...start, value: (project) => project.start },
    { ...end, value: (project) => project.end },
    completed,
  ]
  await writeCsv(
    file('自然资源局_旱地改水田项目.csv'),
    {
      columns: plain([
        { header: '改造面积(亩)', value: ({ mu }) => mu },
        detail('改造后水田面积(亩)', 'paddyAfter'),
      ]),
      rows: of('dryToPaddy'),
    },
    'gb18030',
  )
  await writeCsv(
    file('供电公司_电网改造项目.csv'),
    {
      columns: plain([
        detail('设施种类', 'kind'),
        detail('长度', 'length'),
        { header: '主管部门', value: () => '电力' },
      ]),
      rows: of('power'),
    },
    'gb18030',
  )
  await writeCsv(file('住建局_农村危房改造项目.csv'), {
    columns: plain([
      detail('设施种类', 'kind'),
      detail('改造户数', 'households'),
      { header: '主管部门', value: () => '住建' },
    ]),
    rows: of('housing'),
  })
  await writeCsv(file('生态环境局_农村污水治理项目.csv'), {
    columns: plain([{ header: '主管部门', value: () => '生态环境' }]),
    rows: of('sewage'),
  })
  await writeShapefile(
    file('自然资源局_复垦图斑.zip'),
    '复垦图斑',
    of('reclamationShapes')
      .filter(({ shape }) => shape)
      .map(({ shape, externalId, title: name, mu, budget: wan }) => ({
        ring: shape!,
        attributes: {
          项目编号: externalId,
          项目名称: name,
          复垦来源: '废弃宅基地',
          复垦面积: mu,
          总投资: `${wan}万元`,
        },
      })),
  )
  await writeFile(
    file('林业局_生态修复项目.geojson'),
    JSON.stringify({
      type: 'FeatureCollection',
      name: '演示数据，系合成',
      features: of('ecology').map(({ shape, externalId, title: name, mu, detail: { kind } }) => ({
        type: 'Feature',
        properties: { 项目编号: externalId, 项目名称: name, 修复类型: kind, 治理面积: `${mu}亩` },
        geometry: shape ? { type: 'Polygon', coordinates: [shape] } : null,
      })),
    }),
  )
  return files
}
