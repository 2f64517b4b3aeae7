import { fact, problem } from '../graph/problem.js'
import { dateOutOfRange } from '../graph/shared-problems.js'

export const UnknownMembers = problem(
  'UNKNOWN_MEMBERS',
  {
    zh: '成员区划不在名录，或没有给出成员',
    en: 'Member divisions that are not in the register, or no members at all',
  },
  {
    divisionCodes: fact(
      [String],
      '不在名录的代码；没有给出成员时为空列表',
      'Codes that are not in the register; empty where no members were given',
    ),
  },
  ({ divisionCodes }) =>
    divisionCodes.length === 0
      ? {
          zh: '没有成员区划。项目区应为一个乡镇，或相毗邻的若干行政村。',
          en: 'No member divisions were given. An area must be one township, or adjacent villages.',
        }
      : {
          zh: `成员区划 ${divisionCodes.join('、').slice(0, 500)} 不在区划名录。请先导入区划，或更正代码。`,
          en: `Member divisions ${divisionCodes.join(', ').slice(0, 500)} are not in the register of divisions. Import the divisions first, or correct the codes.`,
        },
)

export const BadBoundary = problem(
  'BAD_BOUNDARY',
  { zh: '边界图形有误', en: 'The boundary is not a valid polygon' },
  { reason: fact(String, '错在何处', 'What is wrong with it, and where') },
  ({ reason }) => ({
    zh: `边界应为不自相交的 Polygon 或 MultiPolygon，实为：${reason}。请更正图形。`,
    en: `The boundary must be a Polygon or MultiPolygon that does not cross itself; found: ${reason}. Correct the geometry.`,
  }),
)

export const EffectiveOutOfOrder = dateOutOfRange(
  'EFFECTIVE_OUT_OF_ORDER',
  { zh: '生效日期', en: 'Effective date' },
  'effectiveOn',
)
export type EffectiveOutOfOrder = InstanceType<typeof EffectiveOutOfOrder>
export type UnknownMembers = InstanceType<typeof UnknownMembers>
export type BadBoundary = InstanceType<typeof BadBoundary>
