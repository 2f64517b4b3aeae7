import { DEPARTMENT_TITLES, STEP_KIND_TITLES } from '../../client/titles.js'
import {
  ConsoleDueFindingsDocument,
  ConsoleDueMendingDocument,
  ConsoleDueObjectionsDocument,
  ConsoleDueStepsDocument,
  type ConsoleDueStepsQuery,
} from '../documents.js'
import { addressWith } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { t, titleOf } from '../frame/language.js'
import { takersOf } from '../frame/step-needs.js'

/** Something that is to be done by a day. */
export interface Due {
  id: string
  what: string
  about: string
  who: string
  dueOn: string
  /** Where it is worked at. */
  to: string | null
}

type Department = keyof typeof DEPARTMENT_TITLES
const nameOf = (department: Department | null) => (department ? titleOf(DEPARTMENT_TITLES, department) : '')
const areaPath = (area: { code: string } | null) =>
  area ? `/areas?of=${encodeURIComponent(area.code)}` : null

/** The next steps of areas that have a day. */
function stepsDue(data: ConsoleDueStepsQuery | null | undefined): Due[] {
  return (data?.consolidationAreas.nodes ?? []).flatMap((area) =>
    area.availableSteps.flatMap(({ kind, roles, departments, dueOn }) =>
      dueOn
        ? {
            id: `${area.id} ${kind}`,
            what: t(`步骤：${titleOf(STEP_KIND_TITLES, kind)}`, `Step: ${titleOf(STEP_KIND_TITLES, kind)}`),
            about: area.name,
            who: takersOf({ roles, departments }),
            dueOn,
            to: areaPath(area),
          }
        : [],
    ),
  )
}

/** What is to be done by a day, the first due first; each list with why it could not be read, if so. */
export function useDue() {
  const mending = useAnswer(ConsoleDueMendingDocument, {})
  const objections = useAnswer(ConsoleDueObjectionsDocument, {})
  const findings = useAnswer(ConsoleDueFindingsDocument, {})
  const steps = useAnswer(ConsoleDueStepsDocument, {})
  const due: Due[] = [
    ...(mending.data?.rectifications.nodes ?? []).map(({ id, number, problem, unit, dueOn, inspection }) => ({
      id,
      what: t(`整改 ${number}：${problem}`, `Rectification ${number}: ${problem}`),
      about: inspection.area?.name ?? '',
      who: unit,
      dueOn,
      to: addressWith({ mending: id }, '/calendar'),
    })),
    ...(mending.data?.supervisions.nodes ?? []).flatMap(
      ({ id, department, problems, dueOn, area, project }) =>
        dueOn
          ? {
              id,
              what: t(`监管问题：${problems ?? '未填'}`, `Supervision: ${problems ?? 'not told'}`),
              about: [area?.name, project?.name].filter(Boolean).join(' · '),
              who: nameOf(department),
              dueOn,
              to: addressWith({ mending: id }, '/calendar'),
            }
          : [],
    ),
    ...(objections.data?.objections.nodes ?? []).map(({ id, number, words, department, dueOn }) => ({
      id,
      what: t(`答复异议 ${number}`, `Answer objection ${number}`),
      about: words,
      who: nameOf(department),
      dueOn,
      to: addressWith({ objection: id }, '/calendar'),
    })),
    ...(findings.data?.findings.nodes ?? []).flatMap(({ id, rule, department, dueOn, auditRule, area }) =>
      dueOn
        ? {
            id,
            what: t(`疑点 ${rule} 整改`, `Finding ${rule}`),
            about: [auditRule?.title, area?.name].filter(Boolean).join(' · '),
            who: nameOf(department),
            dueOn,
            to: `/findings?finding=${encodeURIComponent(id)}`,
          }
        : [],
    ),
    ...stepsDue(steps.data),
  ]
  const lists = [mending, objections, findings, steps]
  const more =
    [
      mending.data?.rectifications,
      mending.data?.supervisions,
      objections.data?.objections,
      findings.data?.findings,
      steps.data?.consolidationAreas,
    ].reduce((sum, list) => sum + (list ? list.totalCount - list.nodes.length : 0), 0) > 0
  return {
    due: due.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0)),
    isLoading: lists.some(({ data, error }) => !data && !error),
    /** Why lists could not be read, each reason once. */
    errors: [
      ...new Map(lists.flatMap(({ error }) => (error ? [[error.message, error] as const] : []))).values(),
    ],
    again: () => lists.forEach(({ error, refetch }) => error && void refetch()),
    hasMore: more,
  }
}
