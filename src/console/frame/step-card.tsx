import type { ComponentProps, ReactNode } from 'react'
import { STEP_KIND_TITLES } from '../../client/titles.js'
import { titleOf } from './language.js'
import { StepDue } from './step-due.js'
import { StepNeeds, takersOf } from './step-needs.js'

type Step = ComponentProps<typeof StepDue>['step'] &
  ComponentProps<typeof StepNeeds>['step'] & { kind: keyof typeof STEP_KIND_TITLES }

/** A step: who takes it, by when, what is missing, and the buttons of whoever may. */
export const StepCard = ({ step, acts }: { step: Step; acts?: ReactNode }) => (
  <article className={`card ${step.ready ? 'supports' : 'neutral'}`}>
    <header>
      <b>{titleOf(STEP_KIND_TITLES, step.kind)}</b>
      {acts && <span className="acts">{acts}</span>}
    </header>
    <p>{takersOf(step)}</p>
    <StepDue step={step} />
    <StepNeeds step={step} />
  </article>
)
