import { addressWith } from '../frame/address.js'
import { Link } from '../frame/link.js'
import { t } from '../frame/language.js'
import { nameOfPart, type Part } from '../frame/ribbon.js'
import { coverageOf, formatYuan, sumOf } from '../frame/yuan.js'
import { nameOfGroup, nameOfStep, PARAMETER_OF, STEPS, valueOfGroup, type Group, type Step } from './steps.js'

/** A figure, which leads to the allocations that it is of. */
const Figure = ({ amount, rows, of }: { amount: string; rows: string; of: string | null }) => (
  <Link to={addressWith({ rows, of })} data-amount={amount}>
    {formatYuan(amount)}
  </Link>
)

/** How far money has come, beside what was allocated. */
export const STAGES = ['disbursed', 'paid'] as const
type Stage = (typeof STAGES)[number]
export const nameOfStage = (stage: Stage) =>
  stage === 'disbursed' ? t('其中已拨付', 'Of it disbursed') : t('其中已支付', 'Of it paid')

export interface Shown {
  step: Step
  groups: readonly Group[]
  parts: readonly Part[]
}

/** The figures of the flow, with their coverage beside every total; each leads to what it is of. */
export function MoneyTable({ step, groups, parts }: Shown) {
  const next = STEPS[STEPS.indexOf(step) + 1]
  const whole = parts.length === 1 ? parts[0]! : 'all'
  const all = (part: Part) => sumOf(groups.map((group) => group[part].allocated))
  const cells = (
    amountOf: (part: Part) => string,
    of: string | null,
    stageOf: (stage: Stage, part: Part) => string,
    unallocated: string | null,
  ) => (
    <>
      <td>
        <Figure amount={sumOf(parts.map(amountOf))} rows={whole} of={of} />
      </td>
      {step === 'FUND' && <td data-unallocated>{unallocated === null ? '—' : formatYuan(unallocated)}</td>}
      {STAGES.map((stage) => (
        <td key={stage} data-stage={stage}>
          <Figure amount={sumOf(parts.map((part) => stageOf(stage, part)))} rows={whole} of={of} />
        </td>
      ))}
      {parts.map((part) => (
        <td key={part} data-part={part}>
          <Figure amount={amountOf(part)} rows={part} of={of} />
        </td>
      ))}
      {parts.length > 1 && <td>{coverageOf(amountOf('tied'), sumOf(parts.map(amountOf)))}</td>}
    </>
  )
  return (
    <div className="wide" tabIndex={0} role="group" aria-label={t('资金表', 'Table of money')}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{nameOfStep(step)}</th>
            <th scope="col">{t('已分配（元）', 'Allocated, yuan')}</th>
            {step === 'FUND' && <th scope="col">{t('未分配', 'Not allocated')}</th>}
            {STAGES.map((stage) => (
              <th key={stage} scope="col">
                {nameOfStage(stage)}
              </th>
            ))}
            {parts.map((part) => (
              <th key={part} scope="col">
                {nameOfPart(part)}
              </th>
            ))}
            {parts.length > 1 && <th scope="col">{t('归属率', 'Tied, %')}</th>}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const name = nameOfGroup(group, step)
            const value = valueOfGroup(group, step)
            const to = next && value ? addressWith({ [PARAMETER_OF[step]]: value, by: next }) : null
            return (
              <tr key={name}>
                <th scope="row">{to ? <Link to={to}>{name}</Link> : name}</th>
                {cells(
                  (part) => group[part].allocated,
                  value,
                  (stage, part) => group[part][stage],
                  group.unallocated,
                )}
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('总计', 'Total')}</th>
            {cells(
              all,
              null,
              (stage, part) => sumOf(groups.map((group) => group[part][stage])),
              groups.every((group) => group.unallocated !== null)
                ? sumOf(groups.map((group) => group.unallocated!))
                : null,
            )}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
