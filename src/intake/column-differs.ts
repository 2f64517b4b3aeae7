import { InputError } from '../values/problem.js'
import { toldMicro } from './tables/micro.js'
import type { Measure } from './unexplained.js'

/** A column of money or land area of which other than what its cells say would be told. */
export interface Differing {
  header: string
  measure: Measure
  /** What its cells come to, and what of it is taken, rejected or told as no record; in yuan or mu, times a million. */
  stands: bigint
  told: bigint
  /** Rows that nothing tells of, where those are known. */
  rows?: readonly number[]
}

/** All that a column holds is told, as taken or as coming back, or the import of the file stops. */
export function columnsDiffer(columns: readonly Differing[], file: string, path: string): InputError {
  const said = columns.slice(0, 5).map(({ header, measure, stands, told, rows = [] }) => {
    const unit = measure === 'money' ? { zh: ' 元', en: ' yuan' } : { zh: ' 亩', en: ' mu' }
    const [all, some, rest] = [stands, told, stands - told].map(toldMicro)
    const where = rows.slice(0, 10).join('、')
    return {
      zh: `“${header}”各格合计 ${all}${unit.zh}，读取的为 ${some}${unit.zh}，相差 ${rest}${unit.zh}${where && `（第 ${where} 行）`}`,
      en: `the cells of “${header}” come to ${all}${unit.en} and what was read of them to ${some}${unit.en}, a difference of ${rest}${unit.en}${where && ` (rows ${where})`}`,
    }
  })
  return new InputError(
    'COLUMN_DOES_NOT_ADD_UP',
    {
      zh: `文件“${file}”的数额核对不符，停止导入：${said.map(({ zh }) => zh).join('；')}。请把这些行的数额写在该列的表头之下、每行一个名称，再试；仍不符的，请把文件交给系统管理员。`,
      en: `The amounts of file “${file}” do not add up, and its import stops: ${said.map(({ en }) => en).join('; ')}. Put the amounts of these rows below their heading, each with its name, and try again; if it still differs, hand the file to the administrator.`,
    },
    path,
  )
}
