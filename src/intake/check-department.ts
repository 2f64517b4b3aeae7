import { InputError } from '../values/problem.js'
import { howToSay, type Door } from './tables/how-to-say.js'
import { saidByTitle } from './tables/mapping.js'
import { targetOf } from './records/target.js'
import type { Section } from './tables/table-section.js'

/** Records that a department's own numbers tell apart need their department: the command's, the mapping's or the table's. */
export function checkDepartment(
  { recognised: { mapping, columns, title }, sheet }: Section,
  {
    file,
    path,
    department,
    door,
  }: { file: string; path: string; department: string | undefined; door: Door | undefined },
) {
  if (!targetOf(mapping.target).key.includes('department') || department || mapping.department) return
  const stated = mapping.columns.some(
    (column) =>
      column.fields.includes('department') &&
      (saidByTitle(column, title) !== undefined || columns.some((placed) => placed.column === column)),
  )
  if (stated) return
  const say = howToSay('department', door)
  throw new InputError(
    'DEPARTMENT_UNKNOWN',
    {
      zh: `文件“${file}”${sheet === null ? '' : `的工作表“${sheet}”`}没有写明是哪个部门的表，请${say.zh}，或增加“主管部门”列。`,
      en: `File “${file}”${sheet === null ? '' : `, sheet “${sheet}”,`} does not say which department’s table it is: ${say.en}, or add a column 主管部门.`,
    },
    path,
  )
}
