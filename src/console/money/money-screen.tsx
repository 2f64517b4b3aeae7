import { useMemo } from 'react'
import { ConsoleMoneyDocument, type ConsoleMoneyQuery } from '../documents.js'
import { addressWith, go, useAddress } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { saveCsv } from '../frame/export.js'
import { fundingFilterOf, labelOf, momentOf, nameOfFilter } from '../frame/filter.js'
import { t } from '../frame/language.js'
import { Printed, useProvenance } from '../frame/printed.js'
import { nameOfPart, PARTS, type Part } from '../frame/ribbon.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { fenOf, formatYuan, sumOf } from '../frame/yuan.js'
import type { End, Stream } from './flow.js'
import { MoneyFlow } from './money-flow.js'

type Group = ConsoleMoneyQuery['fundingBy'][number]
/** What the rows are, one question after another: a click on a row asks the next. */
const STEPS = ['LEVEL', 'DEPARTMENT', 'PROGRAMME', 'AREA'] as const
const KEYS = { LEVEL: 'level', DEPARTMENT: 'department', PROGRAMME: 'programme', AREA: 'area' } as const
const NODES_MAX = 8

const nameOfStep = (step: (typeof STEPS)[number]) =>
  step === 'AREA' ? t('项目区', 'Area') : nameOfFilter(KEYS[step])

function nameOfGroup(group: Group, step: (typeof STEPS)[number]): string {
  if (step === 'AREA') return group.area ? group.area.name : t('未归属项目区', 'In no area')
  const value = group[KEYS[step]]
  return value ? labelOf(KEYS[step], value) : t('（空缺）', '(none)')
}

/** The ends and streams of a table: the largest rows one by one, the others as one. */
function flowOf(groups: readonly Group[], step: (typeof STEPS)[number], parts: readonly Part[]) {
  const shown = groups.length > NODES_MAX ? groups.slice(0, NODES_MAX - 1) : groups
  const rest = groups.slice(shown.length)
  const ends: End[] = shown.map((group, index) => ({
    id: `row${index}`,
    name: nameOfGroup(group, step),
    column: 0,
  }))
  if (rest.length > 0)
    ends.push({ id: 'rest', name: t(`其余 ${rest.length}`, `${rest.length} others`), column: 0 })
  const streams: Stream[] = parts.flatMap((part) => [
    ...shown.map((group, index) => ({ from: `row${index}`, to: part, amount: group[part].allocated })),
    ...(rest.length > 0
      ? [{ from: 'rest', to: part, amount: sumOf(rest.map((group) => group[part].allocated)) }]
      : []),
  ])
  const flowing = streams.filter(({ amount }) => fenOf(amount) > 0n)
  const used = new Set(flowing.flatMap(({ from, to }) => [from, to]))
  for (const part of parts) ends.push({ id: part, name: nameOfPart(part), column: 1 })
  return { ends: ends.filter(({ id }) => used.has(id)), streams: flowing }
}

/** Money by one question at a time, as a flow and as the same figures in a table. */
export default function MoneyScreen() {
  const { parameters } = useAddress()
  const step = STEPS.find((each) => each === parameters.get('by')) ?? 'LEVEL'
  const chosen = parameters.get('tie')
  const parts = PARTS.filter((part) => !PARTS.includes(chosen as Part) || part === chosen)
  const { data, error, refetch } = useAnswer(ConsoleMoneyDocument, {
    groupBy: [step],
    filter: fundingFilterOf(parameters),
    asOf: momentOf(parameters),
  })
  const groups = useMemo(
    () =>
      [...(data?.fundingBy ?? [])].sort((one, other) =>
        fenOf(one.total.allocated) < fenOf(other.total.allocated) ? 1 : -1,
      ),
    [data],
  )
  if (error) return <Failing error={error} again={() => void refetch()} />
  return (
    <div className="money pane">
      <Printed />
      <MoneyHead step={step} groups={groups} parts={parts} />
      {!data ? (
        <Loading />
      ) : groups.length === 0 ? (
        <Empty>{t('没有符合的资金。', 'There is no such money.')}</Empty>
      ) : (
        <>
          <MoneyFlow {...flowOf(groups, step, parts)} />
          <MoneyTable step={step} groups={groups} parts={parts} />
        </>
      )}
    </div>
  )
}

interface Shown {
  step: (typeof STEPS)[number]
  groups: readonly Group[]
  parts: readonly Part[]
}

function MoneyHead({ step, groups, parts }: Shown) {
  const { parameters } = useAddress()
  const provenance = useProvenance()
  const save = () =>
    saveCsv(t('资金', 'money'), [
      provenance,
      [nameOfStep(step), t('合计（元）', 'All, yuan'), ...parts.map((part) => `${nameOfPart(part)}（元）`)],
      ...groups.map((group) => [
        nameOfGroup(group, step),
        sumOf(parts.map((part) => group[part].allocated)),
        ...parts.map((part) => group[part].allocated),
      ]),
    ])
  return (
    <header className="list-head">
      <label>
        {t('按', 'By')}
        <select value={step} onChange={(event) => go(addressWith({ by: event.target.value }))}>
          {STEPS.map((each) => (
            <option key={each} value={each}>
              {nameOfStep(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('截至', 'As of')}
        <input
          type="date"
          value={parameters.get('asOf') ?? ''}
          onChange={(event) => go(addressWith({ asOf: event.target.value || null }))}
        />
      </label>
      <button className="quiet" onClick={save}>
        {t('导出', 'Export')}
      </button>
      <button className="quiet" onClick={() => print()}>
        {t('打印', 'Print')}
      </button>
    </header>
  )
}

function MoneyTable({ step, groups, parts }: Shown) {
  const next = STEPS[STEPS.indexOf(step) + 1]
  const all = (part: Part) => sumOf(groups.map((group) => group[part].allocated))
  return (
    <div className="wide" tabIndex={0} role="group" aria-label={t('资金表', 'Table of money')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{nameOfStep(step)}</th>
            <th scope="col">{t('合计（元）', 'All, yuan')}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {nameOfPart(part)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const name = nameOfGroup(group, step)
            const value = step === 'AREA' ? null : group[KEYS[step]]
            const to = next && value ? addressWith({ [KEYS[step]]: value, by: next }) : null
            return (
              <tr key={name}>
                <th scope="row">
                  {to ? (
                    <a
                      href={to}
                      onClick={(event) => {
                        event.preventDefault()
                        go(to)
                      }}
                    >
                      {name}
                    </a>
                  ) : (
                    name
                  )}
                </th>
                <td>{formatYuan(sumOf(parts.map((part) => group[part].allocated)))}</td>
                {parts.map((part) => (
                  <td key={part}>{formatYuan(group[part].allocated)}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('总计', 'Total')}</th>
            <td>{formatYuan(sumOf(parts.map(all)))}</td>
            {parts.map((part) => (
              <td key={part} data-total={part}>
                {formatYuan(all(part))}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
