import type { ReactNode } from 'react'
import { RED_LINE_KEY_TITLES, RED_LINE_VERDICT_TITLES, TIE_STATUS_TITLES } from '../../client/titles.js'
import type { ConsolePreviewQuery } from '../documents.js'
import { nameOfAllocation } from '../frame/allocation-name.js'
import { counted, t, titleOf } from '../frame/language.js'
import { amountOf, coverageOf, fenOf, formatYuan } from '../frame/yuan.js'

export type Preview = Extract<ConsolePreviewQuery['previewArea'], { __typename: 'AreaPreview' }>
type Figure = [name: string, before: string | null, after: string | null]

/** What is compared: of the area, and of the county. Null is what is not there, or not the viewer’s to see. */
export function figuresOf({ before, after, coverageBefore, coverageAfter }: Preview) {
  const yuan = (name: string, one: string | undefined, other: string | undefined): Figure => [
    name,
    one ?? null,
    other ?? null,
  ]
  return {
    projects: [before?.projects.totalCount ?? null, after?.projects.totalCount ?? null] as const,
    ofArea: [
      yuan(t('已分配', 'Allocated'), before?.funding.allocated, after?.funding.allocated),
      yuan(t('已拨付', 'Disbursed'), before?.funding.disbursed, after?.funding.disbursed),
      yuan(t('已支付', 'Paid'), before?.funding.paid, after?.funding.paid),
      yuan(
        t('待定，或归本区', 'Unresolved, perhaps its own'),
        before?.awaiting.allocated,
        after?.awaiting.allocated,
      ),
    ],
    ofCounty: [
      yuan(t('全县已归属', 'County: tied'), coverageBefore.tied.amount, coverageAfter.tied.amount),
      yuan(t('全县区外', 'County: outside'), coverageBefore.outside.amount, coverageAfter.outside.amount),
      yuan(
        t('全县待定', 'County: unresolved'),
        coverageBefore.unresolved.amount,
        coverageAfter.unresolved.amount,
      ),
    ],
    coverage: [coverageBefore, coverageAfter].map(({ tied, total }) =>
      coverageOf(tied.amount, total.amount),
    ) as [string, string],
  }
}

/** Why the server would refuse to draw it so. */
export const refusalsOf = ({ misshapen, membersClosed }: Preview): string[] =>
  [misshapen, membersClosed].flatMap((refusal) => refusal?.message ?? [])

const shown = (amount: string | null) => (amount === null ? '—' : formatYuan(amount))
const changeOf = (before: string | null, after: string | null) => {
  const change = fenOf(after ?? '0') - fenOf(before ?? '0')
  return after === null ? '—' : `${change > 0n ? '+' : ''}${formatYuan(amountOf(change))}`
}

/** Before and after, in figures. */
export function PreviewFigures({ preview }: { preview: Preview }) {
  const { coming, going, hiddenCount, alsoIn } = preview
  const { projects, ofArea, ofCounty, coverage } = figuresOf(preview)
  const row = (name: string, cells: readonly ReactNode[]) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  )
  const flow = ({ projects: count, allocations, amount }: Preview['coming']) =>
    t(
      `${count} 个项目、${allocations} 笔分配、${formatYuan(amount)} 元`,
      `${counted(count, 'project')}, ${counted(allocations, 'allocation')}, ${formatYuan(amount)} yuan`,
    )
  return (
    <>
      {refusalsOf(preview).map((message) => (
        <p key={message} role="alert" className="why">
          {message}
        </p>
      ))}
      <p>
        {t('归入本区：', 'Coming in: ')}
        {flow(coming)}
        <br />
        {t('离开本区：', 'Going out: ')}
        {flow(going)}
      </p>
      {alsoIn.length > 0 && (
        <p className="why">
          {t('同时属于其他项目区：', 'In another area too: ')}
          {alsoIn
            .map(({ division, area }) =>
              t(`${division.name}（${area.name}）`, `${division.name} (${area.name})`),
            )
            .join(t('、', ', '))}
        </p>
      )}
      {hiddenCount > 0 && (
        <p className="note">
          {t(
            `另有 ${hiddenCount} 条归属会变，您无权查看，未计入。`,
            `${hiddenCount} more ties would change that are not shown to you, nor counted here.`,
          )}
        </p>
      )}
      <div className="wide" tabIndex={0} role="group" aria-label={t('前后对比', 'Before and after')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('元', 'Yuan')}</th>
              <th scope="col">{t('现在', 'Now')}</th>
              <th scope="col">{t('如此划定', 'If so drawn')}</th>
              <th scope="col">{t('增减', 'Change')}</th>
            </tr>
          </thead>
          <tbody>
            {row(t('项目（个）', 'Projects'), [
              projects[0] ?? '—',
              projects[1] ?? '—',
              projects[1] === null ? '—' : signed(projects[1] - (projects[0] ?? 0)),
            ])}
            {[...ofArea, ...ofCounty].map(([name, before, after]) =>
              row(name, [shown(before), shown(after), changeOf(before, after)]),
            )}
            {row(t('全县归属率', 'County: coverage'), [...coverage, ''])}
          </tbody>
        </table>
      </div>
    </>
  )
}

const signed = (count: number) => (count > 0 ? `+${count}` : String(count))

/** The red lines, before and after. */
export function PreviewedLines({ preview: { before, after } }: { preview: Preview }) {
  if (!after) return null
  const verdict = (line: { verdict: keyof typeof RED_LINE_VERDICT_TITLES } | undefined) =>
    line ? titleOf(RED_LINE_VERDICT_TITLES, line.verdict) : '—'
  const missing = [...new Set(after.redLines.lines.flatMap((line) => line.missing))]
  return (
    <section>
      <h3>{t('红线', 'Red lines')}</h3>
      <div className="wide" tabIndex={0} role="group" aria-label={t('红线', 'Red lines')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('亩', 'Mu')}</th>
              <th scope="col">{t('整治前', 'Before works')}</th>
              <th scope="col">{t('规划后', 'As planned')}</th>
              <th scope="col">{t('整治后', 'After works')}</th>
              <th scope="col">{t('现在判断', 'Verdict now')}</th>
              <th scope="col">{t('如此划定', 'If so drawn')}</th>
            </tr>
          </thead>
          <tbody>
            {after.redLines.lines.map((line) => (
              <tr key={line.key}>
                <th scope="row">{titleOf(RED_LINE_KEY_TITLES, line.key)}</th>
                <td>{line.before ?? '—'}</td>
                <td>{line.planned ?? '—'}</td>
                <td>{line.after ?? '—'}</td>
                <td>{verdict(before?.redLines.lines.find(({ key }) => key === line.key))}</td>
                <td>{verdict(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <p className="note">
          {t('缺少的记录：', 'Records that are missing: ')}
          {missing.join(t('；', '; '))}
          {t('。', '.')}
        </p>
      )}
    </section>
  )
}

type Tie = Preview['ties'][number]
const statusIn = (status: Tie['statusBefore'], area: Tie['areaBefore']) =>
  area?.name ?? (status ? titleOf(TIE_STATUS_TITLES, status) : t('没有归属', 'no tie'))
const allocationInWords = (allocation: string) => t(`分配 ${allocation}`, `allocation ${allocation}`)
/** What a tie is of, and where it goes. */
export const tieInWords = ({ project, allocation, statusBefore, areaBefore, ...tie }: Tie) => ({
  name: [
    project?.name,
    allocation && allocationInWords(project ? allocation.externalId : nameOfAllocation(allocation)),
  ]
    .filter(Boolean)
    .join(' · '),
  from: statusIn(statusBefore, areaBefore),
  to: tie.toThisArea && !tie.areaAfter ? t('本区', 'this area') : statusIn(tie.statusAfter, tie.areaAfter),
})

/** The ties that would move, money and projects. */
export function MovedTies({ preview: { ties, movingCount } }: { preview: Preview }) {
  return (
    <section>
      <h3>{t(`移动的归属（共 ${movingCount} 条）`, `Ties that move (${movingCount})`)}</h3>
      {movingCount === 0 && <p className="note">{t('没有归属移动。', 'No tie moves.')}</p>}
      <ul className="rows">
        {ties.map((tie, index) => {
          const { name, from, to } = tieInWords(tie)
          return (
            <li key={index}>
              {name} {tie.amount && <span className="number">{formatYuan(tie.amount)}</span>}
              <small>
                {from} → {to}
              </small>
              <small>{tie.explanation}</small>
            </li>
          )
        })}
      </ul>
      {ties.length < movingCount && (
        <p className="note">{t(`只列前 ${ties.length} 条。`, `The first ${ties.length} are listed.`)}</p>
      )}
    </section>
  )
}
