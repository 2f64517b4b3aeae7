import { join } from 'node:path'
import type { DrawnAllocation, DrawnMoney } from './money.js'
import { writeBook, writeCsv, type SheetColumn } from './sheet.js'
import { wan, yuan } from './yuan.js'

/** Writes finance's tables: documents, allocations a year, disbursements and payments. Gives the files. */
export async function writeFinanceFiles(
  folder: string,
  { funds, allocations, disbursements, payments }: DrawnMoney,
): Promise<string[]> {
  const files: string[] = []
  const file = (name: string) => {
    files.push(join(folder, name))
    return files.at(-1)!
  }
  await writeBook(file('财政局_涉农资金指标文件登记表.xlsx'), [
    {
      sheet: '指标文件',
      title: '进贤县涉农资金指标文件登记表',
      note: '单位：万元（演示数据，系合成）',
      rows: funds,
      columns: [
        { header: '序号', value: (_fund, index) => String(index + 1) },
        // Documents are written with whatever brackets the clerk's keyboard has.
        {
          header: '文号',
          value: ({ documentNumber }, index) =>
            index % 5 === 0 ? documentNumber.replace('〔', '[').replace('〕', ']') : documentNumber,
        },
        { header: '资金名称', value: ({ name }) => name },
        { header: '资金级次', value: ({ level }) => level },
        { header: '专项', value: ({ programme }) => programme },
        { header: '预算年度', value: ({ year }) => String(year) },
        { header: '金额', sum: true, number: true, value: ({ fen }) => wan(fen) },
        { header: '下达日期', value: ({ received }) => received },
      ],
    },
  ])
  const columns: SheetColumn<DrawnAllocation>[] = [
    { header: '文号', merge: true, value: ({ fund }) => fund.documentNumber },
    { header: '分配编号', value: ({ externalId }) => externalId },
    { header: '主管部门', value: ({ project }) => project?.department ?? '' },
    { header: '项目编号', value: ({ project }) => project?.externalId ?? '' },
    { header: '乡镇', value: ({ project, village }) => (project ? '' : village.township.name) },
    { header: '行政村', value: ({ project, village }) => (project ? '' : `${village.stem}村`) },
    { header: '分配金额', sum: true, number: true, value: ({ fen }) => wan(fen) },
    { header: '分配日期', value: ({ on }) => on },
  ]
  for (const year of [...new Set(allocations.map(({ fund }) => fund.year))].sort()) {
    const rows = allocations
      .filter(({ fund }) => fund.year === year)
      .sort(
        (a, b) =>
          a.fund.documentNumber.localeCompare(b.fund.documentNumber) ||
          a.externalId.localeCompare(b.externalId),
      )
    // Beyond what a workbook is opened with, finance's system gives plain tables.
    if (rows.length > 20_000)
      await writeCsv(file(`财政局_${year}年资金分配明细.csv`), {
        columns: columns.map((column) =>
          column.header === '分配金额'
            ? { ...column, header: '分配金额(元)', value: ({ fen }: DrawnAllocation) => yuan(fen) }
            : column,
        ),
        rows,
      })
    else
      await writeBook(file(`财政局_${year}年资金分配明细.xlsx`), [
        {
          sheet: `${year}年`,
          title: `进贤县${year}年涉农资金分配明细表`,
          note: '单位：万元（演示数据，系合成）',
          columns,
          rows,
          subtotalBy: ({ fund }) => fund.documentNumber,
        },
      ])
  }
  await writeCsv(
    file('财政局_资金拨付台账.csv'),
    {
      rows: disbursements,
      columns: [
        { header: '拨付编号', value: ({ externalId }) => externalId },
        { header: '文号', value: ({ allocation }) => allocation.fund.documentNumber },
        { header: '分配编号', value: ({ allocation }) => allocation.externalId },
        { header: '拨付金额（元）', value: ({ fen }) => yuan(fen).replace(/\B(?=(\d{3})+\.)/g, ',') },
        { header: '拨付日期', value: ({ on }) => on },
        { header: '收款单位', value: ({ recipient }) => recipient },
      ],
    },
    'gb18030',
  )
  await writeCsv(file('财政局_国库集中支付明细.csv'), {
    rows: payments,
    columns: [
      { header: '支付编号', value: ({ externalId }) => externalId },
      { header: '拨付编号', value: ({ disbursement }) => disbursement.externalId },
      { header: '支付金额', value: ({ fen }) => yuan(fen) },
      { header: '支付日期', value: ({ on }) => on },
      { header: '收款人', value: ({ payee }) => payee },
      { header: '收款账号', value: ({ account }) => account },
    ],
  })
  return files
}
