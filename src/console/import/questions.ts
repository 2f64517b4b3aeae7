import { DEPARTMENT_TITLES, FUND_LEVEL_TITLES, FUND_PROGRAMME_TITLES } from '../../client/titles.js'
import { t, titleIn } from '../frame/language.js'
import type { Job } from './job.js'

export type Question = Job['questions'][number]

const NAMES: Readonly<Record<string, string>> = {
  documentNumber: t('资金文号', 'Document number of the fund'),
  level: t('资金级次', 'Level of the fund'),
  programme: t('资金专项', 'Programme of the fund'),
  fiscalYear: t('年度', 'Fiscal year'),
  department: t('主管部门', 'Department'),
  projectDepartment: t('表中项目属哪个部门', 'Whose the listed projects are'),
  amountUnit: t('金额的单位', 'Unit of the amounts'),
  landAreaUnit: t('面积的单位', 'Unit of the land areas'),
  amountColumn: t('哪一列是本次分配的金额', 'Which column is the amount that is allocated'),
  ignoredColumns: t('哪些金额列不需要', 'Which columns of money are not needed'),
  totals: t('合计与各行不符', 'The totals differ from the rows'),
  sumRows: t('像是合计的行', 'Rows that look like totals'),
  among: t('“其中”的行', 'Rows that begin 其中'),
  sheets: t('合计相同的两张表', 'Two sheets that come to the same'),
  list: t('与已导入的清单的关系', 'How it stands to a list that was imported before'),
  hidden: t('隐藏的行和列', 'Rows and columns that are hidden'),
  table: t('这是什么表', 'Which table it is'),
}

/** What is asked, in short; what the server says of it stands below where it says more. */
export const nameOfQuestion = ({ key, text }: Question) => NAMES[key] ?? text

const CHOICES: Readonly<Record<string, string>> = {
  YUAN: t('元', 'yuan'),
  QIAN_YUAN: t('千元', 'thousand yuan'),
  WAN_YUAN: t('万元', 'ten thousand yuan'),
  YI_YUAN: t('亿元', 'hundred million yuan'),
  MU: t('亩', 'mu'),
  WAN_MU: t('万亩', 'ten thousand mu'),
  HECTARE: t('公顷', 'hectares'),
  ROWS: t('以各行为准', 'The rows are right'),
  TOTALS: t('是合计，不作记录', 'They are totals'),
  RECORDS: t('各是一条记录', 'Each is a record'),
  MARKED: t('只有写明“其中”的行属上一行', 'Only rows that say 其中 are part of the row above'),
  BOTH: t('各是一笔，都导入', 'Each is money of its own'),
  DETAIL: t('只按明细导入', 'Take the detail alone'),
  ANOTHER: t('另一份清单', 'It is another list'),
  CORRECTION: t('更正那一份', 'It corrects that one'),
  TAKE: t('也导入', 'Take them too'),
  SKIP: t('不导入', 'Leave them out'),
}
const TITLES: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
  department: DEPARTMENT_TITLES,
  projectDepartment: DEPARTMENT_TITLES,
  level: FUND_LEVEL_TITLES,
  programme: FUND_PROGRAMME_TITLES,
}
const OWN_WORDS = ['amountUnit', 'landAreaUnit', 'totals', 'sumRows', 'among', 'sheets', 'list', 'hidden']

/** A choice in words. */
export const nameOfChoice = (key: string, value: string): string => {
  const titles = TITLES[key]
  if (titles) return titleIn(titles, value)
  return OWN_WORDS.includes(key) ? (CHOICES[value] ?? value) : value
}

/** How a question is answered: by one of its choices, by several of them, or in writing. */
export function kindOf({ key, choices }: Question): 'one' | 'several' | 'written' {
  if (key === 'ignoredColumns') return 'several'
  if (TITLES[key] || key === 'table') return 'one'
  return choices.length > 0 && key !== 'documentNumber' && key !== 'fiscalYear' ? 'one' : 'written'
}

/** What the server names as the likeliest first, then the other values that there are. */
export const choicesOf = ({ key, choices }: Question) => [
  ...new Set([...choices, ...Object.keys(TITLES[key] ?? {})]),
]
