import { DEPARTMENT_TITLES, ROLE_TITLES } from '../../client/titles.js'
import { halfOf, t, titleIn } from './language.js'

interface Takers {
  roles: string[]
  departments: string[]
}

interface NextStep extends Takers {
  ready: boolean
  missing: { code: string; text: string; detail: string | null; suppliedBy: string }[]
}

/** Who takes a step: roles and departments by their titles. */
export const takersOf = ({ roles, departments }: Takers): string =>
  [
    ...roles.map((role) => titleIn(ROLE_TITLES, role)),
    ...departments.map((department) => titleIn(DEPARTMENT_TITLES, department)),
  ].join(' · ')

/** Whether a step can be taken, or what it lacks and who supplies it. */
export function StepNeeds({ step: { ready, missing } }: { step: NextStep }) {
  if (ready) return <p>{t('条件齐备，可以办理。', 'Nothing is missing: it can be taken.')}</p>
  return (
    <ul className="innocent">
      {missing.map((each) => (
        <li key={each.code}>
          {halfOf(each.text)}
          {each.detail && `：${halfOf(each.detail)}`}
          <small> {halfOf(each.suppliedBy)}</small>
        </li>
      ))}
    </ul>
  )
}
