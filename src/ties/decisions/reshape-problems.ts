import { fact, optional, problem, record, records } from '../../graph/problem.js'
import { Project } from '../../projects/project.js'
import { TieDecision } from '../tie-decision.js'

export const SharesDoNotMakeWhole = problem(
  'SHARES_DO_NOT_MAKE_WHOLE',
  { zh: '份额之和不为 1', en: 'The shares do not add up to 1' },
  { sum: fact(String, '份额之和', 'Their sum') },
  ({ sum }) => ({
    zh: `各分部份额之和应为 1，实为 ${sum}；份额应为至多八位小数的正数。`,
    en: `The shares must add up to 1; their sum is ${sum}. Each must be positive, with at most eight decimals.`,
  }),
)
export type SharesDoNotMakeWhole = InstanceType<typeof SharesDoNotMakeWhole>

export const NoLandThere = problem(
  'NO_LAND_THERE',
  { zh: '不能按图形面积拆分', en: 'It cannot be split by land area' },
  {
    partName: optional(
      fact(
        String,
        '分部名称；项目没有面状图形时为空',
        'The part that has no land; null where the project has no polygon',
      ),
    ),
  },
  ({ partName }) =>
    partName === null
      ? {
          zh: '项目没有面状图形，请给出各分部的份额。',
          en: 'The project has no polygon. Provide the shares of its parts.',
        }
      : {
          zh: `项目图形没有落在分部“${partName}”所指的地方，请核对，或给出各分部的份额。`,
          en: `The project’s polygon does not lie in the place of part “${partName}”. Check the part, or provide the shares.`,
        },
)

export const PartsInOnePlace = problem(
  'PARTS_IN_ONE_PLACE',
  { zh: '两个分部同属一处', en: 'Two parts lie in one place' },
  {
    commonAreaCode: optional(fact(String, '项目区代码；为空表示区外', 'The area’s code; null means outside')),
  },
  ({ commonAreaCode }) => ({
    zh: `有两个分部同属${commonAreaCode ?? '区外'}，应合为一个。`,
    en: `Two parts lie in the same place (${commonAreaCode ?? 'outside all areas'}). Make them one part.`,
  }),
)

export const SameProject = problem(
  'SAME_PROJECT',
  { zh: '不能把项目并入它自己', en: 'A project cannot be merged into itself' },
  { sameProject: record(Project, '项目', 'The project') },
  () => ({
    zh: '不能把项目并入它自己。请另指定其中一个项目。',
    en: 'A project cannot be merged into itself. Name two different projects.',
  }),
)

export const PartOfOther = problem(
  'PART_OF_OTHER',
  { zh: '上级项目与子项目不是重复', en: 'A project and its sub-project are not duplicates' },
  { subProject: record(Project, '子项目', 'The sub-project') },
  () => ({
    zh: '一个是另一个的子项目，不是重复申报，不能合并。',
    en: 'One is a sub-project of the other. They are not duplicates, and cannot be merged.',
  }),
)

export const DecisionsDiffer = problem(
  'DECISIONS_DIFFER',
  { zh: '两个项目的人工认定不一致', en: 'Decisions on the two projects differ' },
  { decisions: records(TieDecision, '不一致的认定', 'The decisions that differ') },
  () => ({
    zh: '两个项目的归属都有人工认定，而且不一致。请先撤销不对的一项，再合并。',
    en: 'People decided differently where the two projects lie. Undo the decision that is wrong, then merge.',
  }),
)
export type DecisionsDiffer = InstanceType<typeof DecisionsDiffer>
