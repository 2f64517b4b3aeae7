import { useEffect, useMemo, useRef } from 'react'
import { ConsoleMoneyDocument } from '../documents.js'
import { addressWith, go, useAddress } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { booksOf, fundingFilterOf, isOfNow } from '../frame/filter.js'
import { keepWhileComposing } from '../frame/keyboard.js'
import { TakeAway } from '../frame/list-tools.js'
import { t } from '../frame/language.js'
import { Printed } from '../frame/printed.js'
import { nameOfPart, PARTS, partsShownTo, type Part } from '../frame/ribbon.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { useViewer } from '../frame/viewer.js'
import { coverageOf, fenOf, sumOf } from '../frame/yuan.js'
import { Allocate } from './allocate.js'
import { Drawer } from './drawer.js'
import type { End, Stream } from './flow.js'
import { MoneyFlow } from './money-flow.js'
import { MoneyTable, nameOfStage, STAGES, type Shown } from './money-table.js'
import { nameOfGroup, nameOfStep, PARAMETER_OF, STEPS, valueOfGroup, type Group, type Step } from './steps.js'

const NODES_MAX = 8

/** The ends and streams of a table: the largest rows one by one, the others as one. */
function flowOf(groups: readonly Group[], step: Step, parts: readonly Part[]) {
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

/** Whether something that was chosen may hide money: a filter, or a part of it. */
const isNarrowed = (parameters: URLSearchParams) =>
  Object.keys(fundingFilterOf(parameters)).length > 0 || parameters.has('tie')

/** Money by one question at a time, as a flow and as the same figures in a table. */
export default function MoneyScreen() {
  const { parameters } = useAddress()
  const step = STEPS.find((each) => each === parameters.get('by')) ?? 'LEVEL'
  const chosen = parameters.get('tie')
  const shown = partsShownTo(useViewer())
  const parts = shown.filter((part) => !shown.includes(chosen as Part) || part === chosen)
  const { data, error, refetch } = useAnswer(ConsoleMoneyDocument, {
    groupBy: [step],
    filter: fundingFilterOf(parameters),
    // Whom money was paid to is known as the books stand now.
    ...(step === 'PAYEE' || parameters.get('payee') ? {} : booksOf(parameters)),
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
        <Empty>
          {!isOfNow(parameters)
            ? t(
                '到所选日期为止账上没有这样的资金。“业务截至”按业务日期，“登记截至”按录入本系统的日期：以前的业务后来才登记的，只填“业务截至”。',
                'The books have no such money by the chosen days. Business days are those of the entries; days of recording are when they came into this system: for business that was recorded later, choose the business day alone.',
              )
            : isNarrowed(parameters)
              ? t(
                  '没有符合筛选的资金；清除筛选，可看其余资金。',
                  'No money fits the filters. Clear them to see the rest.',
                )
              : t(
                  '还没有资金：请在“导入”中报送资金文件和分配表。',
                  'There is no money yet: send the documents and the allocation tables under “Import”.',
                )}
        </Empty>
      ) : (
        <>
          {step === 'PAYEE' && !isOfNow(parameters) && (
            <p className="note">
              {t(
                '按收款人只有现在的账，不是所选日期的。',
                'By payee these are of now, not of the chosen day.',
              )}
            </p>
          )}
          {step !== 'AREA' && step !== 'FUND' && <MoneyFlow {...flowOf(groups, step, parts)} />}
          <MoneyTable step={step} groups={groups} parts={parts} />
        </>
      )}
      {data && <OpenDrawer step={step} groups={groups} />}
    </div>
  )
}

function MoneyHead({ step, groups, parts }: Shown) {
  const rows = () => [
    [
      nameOfStep(step),
      t('已分配（元）', 'Allocated, yuan'),
      ...(step === 'FUND' ? [t('未分配（元）', 'Not allocated, yuan')] : []),
      ...STAGES.map(nameOfStage),
      ...parts.map((part) => t(`${nameOfPart(part)}（元）`, `${nameOfPart(part)}, yuan`)),
      ...(parts.length > 1 ? [t('归属率', 'Tied, %')] : []),
    ],
    ...groups.map((group) => [
      nameOfGroup(group, step),
      sumOf(parts.map((part) => group[part].allocated)),
      ...(step === 'FUND' ? [group.unallocated ?? ''] : []),
      ...STAGES.map((stage) => sumOf(parts.map((part) => group[part][stage]))),
      ...parts.map((part) => group[part].allocated),
      ...(parts.length > 1 ? [coverageOf(group.tied.allocated, group.total.allocated)] : []),
    ]),
  ]
  return (
    <header className="list-head">
      <DocumentSearch />
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
      <DayOf name="bookedOn" label={t('业务截至', 'Business until')} />
      <DayOf name="asOf" label={t('登记截至', 'Recorded by')} />
      <Allocate />
      <TakeAway name={t('资金', 'money')} rows={rows} isEmpty={groups.length === 0} />
    </header>
  )
}

/** A day of the books. What was known of the end of October early in November is the one day with the other. */
function DayOf({ name, label }: { name: 'bookedOn' | 'asOf'; label: string }) {
  const { parameters } = useAddress()
  return (
    <label>
      {label}
      <input
        type="date"
        value={parameters.get(name) ?? ''}
        onChange={(event) => go(addressWith({ [name]: event.target.value || null }))}
      />
    </label>
  )
}

/** Finds the money of a document by its number, or by a part of that: its allocations, and who was paid of each. */
function DocumentSearch() {
  const { parameters } = useAddress()
  const asked = parameters.get('document') ?? ''
  const field = useRef<HTMLInputElement>(null)
  // It stays the same field, to which the drawer gives the focus back.
  useEffect(() => {
    field.current!.value = asked
  }, [asked])
  return (
    <form
      role="search"
      className="document-search"
      onKeyDown={keepWhileComposing}
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = String(new FormData(event.currentTarget).get('document')).trim()
        go(addressWith({ document: wanted || null, rows: wanted ? 'all' : null, of: null }))
      }}
    >
      <input
        type="search"
        aria-label={t('按文号查资金', 'Find the money of a document')}
        placeholder={t('文号，如 财农〔2023〕', 'Document number')}
        name="document"
        ref={field}
      />
      <button className="quiet">{t('查', 'Find')}</button>
    </form>
  )
}

/** The drawer that the address names: the part of the money, and the row of the table. */
function OpenDrawer({ step, groups }: { step: Step; groups: readonly Group[] }) {
  const { parameters } = useAddress()
  const rows = parameters.get('rows')
  const of = parameters.get('of')
  if (!rows) return null
  const group = groups.find((each) => valueOfGroup(each, step) === of)
  const narrowed = new URLSearchParams(parameters)
  if (of) narrowed.set(PARAMETER_OF[step], of)
  const part = PARTS.find((each) => each === rows)
  const document = parameters.get('document')
  const title = [
    document
      ? t(`文号含“${document}”`, `Documents with “${document}”`)
      : group
        ? nameOfGroup(group, step)
        : t('总计', 'Total'),
    part ? nameOfPart(part) : null,
  ]
  return (
    <Drawer
      key={`${rows} ${of} ${document}`}
      title={title.filter(Boolean).join(' · ')}
      narrowed={narrowed}
      rows={rows}
      close={() => go(addressWith({ rows: null, of: null, document: null }))}
    />
  )
}
