import { join } from 'node:path'
import type { Township, Village } from './county.js'
import type { Chance } from './random.js'
import { writeBook, writeCsv, type SheetColumn } from './sheet.js'

const village: SheetColumn<{ village: Village }>[] = [
  { header: '乡镇', merge: true, value: (row) => row.village.township.name },
  { header: '行政村', value: (row) => row.village.name },
]

/** Writes what departments keep beside projects: surveys, willingness, land transfer, reviews. Gives the files. */
export async function writeSurveyFiles(
  folder: string,
  chance: Chance,
  townships: readonly Township[],
): Promise<string[]> {
  const members = townships.flatMap(({ villages }) => villages.filter(({ area }) => area !== null))
  const mu = () => String(chance.whole(100, 20_000) / 10)
  const files = [
    '自然资源局_潜力资源调查表.xlsx',
    '自然资源局_村民意愿调查.csv',
    '农业农村局_土地经营权流转台账.csv',
    '水务局_水土保持方案审查.csv',
    '生态环境局_环境影响评价审查.xlsx',
  ].map((name) => join(folder, name))
  await writeBook(files[0]!, [
    {
      sheet: '潜力调查',
      title: '进贤县全域土地综合整治潜力资源调查表',
      note: '单位：亩（演示数据，系合成）',
      rows: members.flatMap((each) =>
        ['高标准农田建设', '农村建设用地复垦', '耕地质量提升'].map((category) => ({
          village: each,
          category,
          area: mu(),
        })),
      ),
      columns: [
        ...(village as SheetColumn<{ village: Village; category: string; area: string }>[]),
        { header: '潜力类别', value: ({ category }) => category },
        { header: '数据年度', value: () => '2020' },
        { header: '数据来源', value: () => '三调' },
        { header: '潜力面积（亩）', sum: true, number: true, value: ({ area }) => area },
      ],
    },
  ])
  await writeCsv(files[1]!, {
    rows: members.map((each) => ({ village: each, asked: chance.whole(50, 300) })),
    columns: [
      ...(village as SheetColumn<{ village: Village; asked: number }>[]),
      { header: '调查日期', value: () => '2021-03-20' },
      { header: '调查户数', value: ({ asked }) => String(asked) },
      { header: '同意户数', value: ({ asked }) => String(Math.floor(asked * 0.95)) },
      { header: '村委会是否同意', value: () => '是' },
    ],
  })
  await writeCsv(
    files[2]!,
    {
      rows: members.map((each, index) => ({
        village: each,
        number: `LZ-2024-${String(index + 1).padStart(4, '0')}`,
        area: mu(),
      })),
      columns: [
        ...(village as SheetColumn<{ village: Village; number: string; area: string }>[]),
        { header: '年度', value: () => '2024' },
        { header: '合同编号', value: (row) => row.number },
        { header: '流入方', value: (row) => `${row.village.stem}种植专业合作社` },
        { header: '流转面积(亩)', value: ({ area }) => area },
      ],
    },
    'gb18030',
  )
  const areas = [...new Set(members.filter(({ isNext }) => !isNext).map(({ area }) => area!))].map(
    (area, index) => ({
      area,
      document: `进水保〔2021〕${index + 1}号`,
    }),
  )
  await writeCsv(files[3]!, {
    rows: areas,
    columns: [
      { header: '项目区编号', value: ({ area }) => area },
      { header: '方案名称', value: ({ area }) => `${area}水土保持方案` },
      { header: '防治责任范围(公顷)', value: () => String(chance.whole(100, 900)) },
      { header: '审查结论', value: () => '通过' },
      { header: '审查日期', value: () => '2021-09-15' },
      { header: '批复文号', value: ({ document }) => document },
    ],
  })
  await writeBook(files[4]!, [
    {
      sheet: '环评',
      title: '进贤县全域土地综合整治项目区环境影响评价审查情况',
      note: '（演示数据，系合成）',
      rows: areas,
      columns: [
        { header: '项目区编号', value: ({ area }) => area },
        { header: '环评文件种类', value: () => '报告表' },
        { header: '是否涉及生态保护红线', value: () => '否' },
        { header: '审查结论', value: () => '同意' },
        { header: '审查日期', value: () => '2021-09-20' },
        { header: '批复文号', value: ({ document }) => document.replace('水保', '环审') },
      ],
    },
  ])
  return files
}
