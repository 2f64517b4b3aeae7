import { DEPARTMENT_TITLES, ROLE_TITLES } from '../../client/titles.js'
import { t, titleIn } from './language.js'

interface Takers {
  roles: string[]
  departments: string[]
}

interface NextStep extends Takers {
  ready: boolean
  missing: { code: string; text: string; detail: string | null; suppliedBy: string }[]
}

/** A change and a termination, which may be taken at almost any time, come not next: they stand beside what does. */
export const isBeside = ({ kind }: { kind: string }) => kind === 'CHANGE' || kind === 'TERMINATION'

const STAFF = ['CLERK', 'REVIEWER', 'SYSTEM']
/** Who takes a step: roles by their titles, and the departments whose own people may. */
export const takersOf = ({ roles, departments }: Takers): string =>
  [
    ...roles
      .filter((role) => departments.length === 0 || !STAFF.includes(role))
      .map((role) => titleIn(ROLE_TITLES, role)),
    ...departments.map((department) => titleIn(DEPARTMENT_TITLES, department)),
  ].join(t('、', ', '))

/** Whether a step can be taken, or what it lacks and who supplies it. */
export function StepNeeds({ step: { ready, missing } }: { step: NextStep }) {
  if (ready) return <p>{t('条件齐备，可以办理。', 'Nothing is missing: it can be taken.')}</p>
  return (
    <>
      <p>{t('尚未满足：', 'Not met yet:')}</p>
      <ul className="innocent">
        {missing.map((each) => (
          <li key={each.code}>
            {each.text}
            {each.detail && `${t('：', ': ')}${each.detail}`}
            <small> {each.suppliedBy}</small>
          </li>
        ))}
      </ul>
    </>
  )
}
