import { ID } from 'type-graphql'
import { fact, optional, problem, record, records } from '../../graph/problem.js'
import { notFound, notFoundMessage } from '../../graph/shared-problems.js'
import { Project } from '../../projects/project.js'
import { ProjectPart } from '../../projects/project-part.js'
import { DateScalar } from '../../values/scalars.js'
import { AreaTie } from '../area-tie.js'
import { TieDecision } from '../tie-decision.js'

export const UnknownSubject = problem(
  'UNKNOWN_SUBJECT',
  { zh: '没有这个对象', en: 'No such project, part, allocation or decision' },
  {
    givenId: optional(
      fact(ID, '所给标识；未给出或给出多个时为空', 'The id that was given; null where none or several were'),
    ),
  },
  ({ givenId }) =>
    givenId === null
      ? {
          zh: '请给出且只给出项目、项目分部、分配三者之一的标识。',
          en: 'Provide exactly one of: projectId, projectPartId, allocationId.',
        }
      : notFoundMessage({ zh: '可认定的对象', en: 'project, part, allocation or decision' }, givenId),
)

export const UnknownArea = notFound('UNKNOWN_AREA', { zh: '项目区', en: 'area' }, 'areaCode')
export type UnknownArea = InstanceType<typeof UnknownArea>

export const AreaNotInForce = problem(
  'AREA_NOT_IN_FORCE',
  { zh: '项目区未启用或已停用', en: 'The area is not in force' },
  {
    areaCode: fact(String, '项目区代码', 'The area’s code'),
    validFrom: optional(fact(DateScalar, '启用日期', 'In force from')),
    validTo: optional(fact(DateScalar, '停用日期', 'Out of force from')),
  },
  ({ areaCode, validFrom, validTo }) => ({
    zh: `项目区 ${areaCode} 今天和记录日期均不在有效期内（${[validFrom && `自 ${validFrom} 启用`, validTo && `自 ${validTo} 停用`].filter(Boolean).join('，')}）。请改用有效的项目区。`,
    en: `Area ${areaCode} is in force neither today nor on the record’s date (${[validFrom && `from ${validFrom}`, validTo && `until ${validTo}`].filter(Boolean).join(', ')}). Use an area that is in force.`,
  }),
)
export type AreaNotInForce = InstanceType<typeof AreaNotInForce>

export const ReasonMissing = problem(
  'REASON_MISSING',
  { zh: '缺少理由', en: 'A reason is required' },
  {},
  () => ({ zh: '请写明理由。', en: 'Required: a reason.' }),
)

export const NothingToReject = problem(
  'NOTHING_TO_REJECT',
  { zh: '现无归属可否定', en: 'There is no tie to reject' },
  {},
  (_given, isByParts: boolean) =>
    isByParts
      ? {
          zh: '它按分部归属，请否定某一分部的归属。',
          en: 'It is tied by its parts. Reject the tie of one of its parts.',
        }
      : {
          zh: '它现在没有归属（待定），无可否定。',
          en: 'It is unresolved: there is no tie to reject.',
        },
)

export const AlreadyMerged = problem(
  'ALREADY_MERGED',
  { zh: '已并入另一项目', en: 'It was merged into another project' },
  { into: record(Project, '所并入的项目', 'The project that it was merged into') },
  () => ({
    zh: '该项目已并入另一项目，请对那一个认定，或先撤销合并。',
    en: 'The project was merged into another. Decide on that one, or undo the merge first.',
  }),
)

export const AlreadySplit = problem(
  'ALREADY_SPLIT',
  { zh: '已经拆分', en: 'It is already split' },
  { parts: records(ProjectPart, '现有分部', 'Its parts') },
  () => ({
    zh: '该项目已经拆分，请对其分部认定，或先撤销拆分。',
    en: 'The project is split. Decide on its parts, or undo the split first.',
  }),
)

export const PartGivenUp = problem(
  'PART_GIVEN_UP',
  { zh: '分部已失效', en: 'The part no longer exists' },
  { part: record(ProjectPart, '分部', 'The part') },
  () => ({
    zh: '该分部已随拆分的撤销而失效。请对项目认定。',
    en: 'The part no longer exists, since its split was undone. Decide on the project.',
  }),
)

export const TieConflict = problem(
  'TIE_CONFLICT',
  { zh: '归属已变：在您看过之后有了变化', en: 'The tie has changed since you saw it' },
  {
    tie: optional(record(AreaTie, '现行归属', 'The tie as it stands now')),
    standing: optional(
      record(TieDecision, '现行有效的认定；没有则为空', 'The decision that stands now; null where none does'),
    ),
  },
  () => ({
    zh: '归属在您看过之后已变，本次未认定。请看过现行归属再定。',
    en: 'The tie has changed since you read it, and nothing was decided. Read it again first.',
  }),
)
export type TieConflict = InstanceType<typeof TieConflict>
