import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useRef, useState, type RefObject } from 'react'
import { DEPARTMENT_TITLES, FINDING_STATE_TITLES, SEVERITY_TITLES } from '../../client/titles.js'
import { ConsoleFindingDocument } from '../documents.js'
import { addressWith, go, useAddress } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { useKeys } from '../frame/keyboard.js'
import { inOrder } from '../frame/in-order.js'
import { t, titleOf } from '../frame/language.js'
import { SearchField, TakeAway } from '../frame/list-tools.js'
import { useNamedRow } from '../frame/named-row.js'
import { Printed } from '../frame/printed.js'
import { RowList } from '../frame/row-list.js'
import { SaveFile } from '../frame/save-file.js'
import { Empty, Failing, Loading } from '../frame/states.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { formatYuan, inYuan, withGroups } from '../frame/yuan.js'
import { ComparedRuns } from './compared-runs.js'
import { FindingDetail, type Detail } from './finding-detail.js'
import { ACTS, doneInWords, FindingDialog, nameOfAct, type Act } from './finding-dialog.js'
import { useFindings, type Finding } from './use-findings.js'
import { wordsOf } from './words-of.js'

/** The findings of the audit, the gravest first; one of them with what it rests on and what can be done. */
export default function FindingsScreen() {
  const { findings, error, refetch, chosen } = useFindings()
  const search = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const rows = useMemo(() => findings ?? [], [findings])
  const keys = useMemo(() => rows.map(({ id }) => id), [rows])
  const { index, isMissing } = useNamedRow(keys, 'finding')
  const choose = (at: number) => {
    const next = rows[Math.min(Math.max(at, 0), rows.length - 1)]
    if (next) go(addressWith({ finding: next.id }), { replace: true })
    setSaid('')
  }
  useKeys({
    j: () => choose(index + 1),
    k: () => choose(index - 1),
    '/': () => search.current?.focus(),
  })
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!findings) return <Loading />
  const finding = rows[index]
  return (
    <div className="worklist two">
      <Printed />
      <section className="pane" aria-label={t('疑点', 'Findings')}>
        <FindingsHead rows={rows} chosen={chosen} search={search} />
        {rows.length > 0 ? (
          <RowList
            rows={rows}
            index={index}
            choose={choose}
            label={t('疑点，程度重者在前', 'Findings, the gravest first')}
            show={(each) => (
              <>
                <span className="name">{each.auditRule?.title ?? each.rule}</span>
                <span className="number">{each.amount && inYuan(each.amount)}</span>
                <span className="about">
                  <b className={each.severity.toLowerCase()}>{titleOf(SEVERITY_TITLES, each.severity)}</b> ·{' '}
                  {titleOf(FINDING_STATE_TITLES, each.state)}
                  {each.department && ` · ${titleOf(DEPARTMENT_TITLES, each.department)}`} · {wordsOf(each)}
                </span>
              </>
            )}
          />
        ) : (
          <Empty>
            {chosen.severity || chosen.state || chosen.department || chosen.text
              ? t(
                  '没有符合筛选的疑点；清除上面的筛选，可看其余各项。',
                  'No finding fits what is chosen above. Clear it to see the others.',
                )
              : t(
                  '没有疑点：还没有运行审计，或各条规则都没有发现问题。',
                  'There are no findings: no audit was run yet, or no rule found anything.',
                )}
          </Empty>
        )}
      </section>
      <section className="pane" aria-label={t('这个疑点', 'This finding')}>
        {isMissing && <NoSuchFinding />}
        {finding && (
          <OneFinding
            key={finding.id}
            finding={finding}
            done={(act) => {
              // It keeps its place in the list, and stays in sight.
              go(addressWith({ finding: finding.id }), { replace: true })
              setSaid(
                t(
                  `已${nameOfAct(act)}：${nameOfFinding(finding)}。`,
                  `${doneInWords(act)}: ${nameOfFinding(finding)}.`,
                ),
              )
            }}
          />
        )}
        <p className="said" role="status">
          {said}
        </p>
      </section>
      <PrintedFindings rows={rows} />
    </div>
  )
}

const NoSuchFinding = () => (
  <Empty>
    {t(
      '这个疑点的详情您无权查看，或已不在；请在左边另选一个。',
      'You may not see what this finding rests on, or it is gone. Choose another one on the left.',
    )}
  </Empty>
)

const nameOfFinding = ({ auditRule, rule }: Finding) => auditRule?.title ?? rule

function OneFinding({ finding, done }: { finding: Finding; done: (act: Act) => void }) {
  const viewer = useViewer()
  const queries = useQueryClient()
  const [act, setAct] = useState<Act | null>(null)
  const { data, error, refetch } = useAnswer(ConsoleFindingDocument, { id: finding.id })
  if (error) return <Failing error={error} again={() => void refetch()} />
  const detail = data?.node && 'rule' in data.node ? (data.node as Detail) : null
  if (!data) return <Loading />
  if (!detail) return <NoSuchFinding />
  const isClosed = detail.state === 'CLOSED'
  const acts = ACTS.filter((each) => (each === 'reopenFinding') === isClosed)
  const allowed = acts.filter((each) => whyNot(viewer, each) === null)
  const name = detail.auditRule?.title ?? detail.rule
  return (
    <>
      <header className="pane-head">
        <h2>{name}</h2>
      </header>
      <div className="pane-body" tabIndex={0} role="group" aria-label={name}>
        <FindingDetail detail={detail} />
      </div>
      {allowed.length > 0 ? (
        <footer className="pane-foot">
          {allowed.map((each) => (
            <button key={each} onClick={() => setAct(each)}>
              {nameOfAct(each)}
            </button>
          ))}
        </footer>
      ) : (
        <p className="pane-foot note">{whyNot(viewer, acts[0]!)}</p>
      )}
      {act && (
        <FindingDialog
          act={act}
          detail={detail}
          close={() => setAct(null)}
          done={() => {
            setAct(null)
            done(act)
            void queries.invalidateQueries({ queryKey: ['ConsoleFinding'] })
            void queries.invalidateQueries({ queryKey: ['findings'] })
          }}
        />
      )}
    </>
  )
}

const HEADINGS = () => [
  t('规则', 'Rule'),
  t('程度', 'Severity'),
  t('状态', 'State'),
  t('部门', 'Department'),
  t('金额（元）', 'Yuan'),
  t('项目', 'Project'),
  t('说明', 'Explanation'),
]
/** Which of them is the amount. */
const AMOUNT_AT = 4
const cellsOf = (each: Finding) => [
  `${each.rule} ${each.auditRule?.title ?? ''}`,
  titleOf(SEVERITY_TITLES, each.severity),
  titleOf(FINDING_STATE_TITLES, each.state),
  each.department ? titleOf(DEPARTMENT_TITLES, each.department) : '',
  each.amount ?? '',
  each.project?.name ?? '',
  withGroups(each.explanation),
]

const PrintedFindings = ({ rows }: { rows: readonly Finding[] }) => (
  <table className="printed">
    <thead>
      <tr>
        {HEADINGS().map((each) => (
          <th key={each}>{each}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((each) => (
        <tr key={each.id}>
          {cellsOf(each).map((cell, at) => (
            <td key={at} className={at === AMOUNT_AT ? 'number' : undefined}>
              {at === AMOUNT_AT && cell ? formatYuan(cell) : cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

function FindingsHead(given: {
  rows: readonly Finding[]
  chosen: ReturnType<typeof useFindings>['chosen']
  search: RefObject<HTMLInputElement>
}) {
  const { rows, chosen, search } = given
  const { parameters } = useAddress()
  return (
    <header className="list-head">
      <h2>
        {t('疑点', 'Findings')} <span className="number">{rows.length.toLocaleString()}</span>
      </h2>
      <TakeAway
        what={t('所列各项：', 'What is listed:')}
        name={t('疑点', 'findings')}
        rows={() => [HEADINGS(), ...rows.map(cellsOf)]}
        isEmpty={rows.length === 0}
      />
      <p className="acts">
        {t('全部疑点连同证据和来源行：', 'All findings with their evidence and its rows:')}
        <SaveFile path="/papers/audit-pack.html" name={t('可打印的文书', 'in Chinese, to print')} />
        <SaveFile path="/exports/audit-pack.xlsx" name={t('Excel 工作簿', 'as a workbook')} />
      </p>
      <p className="acts">
        <button className="quiet" onClick={() => go(addressWith({ compare: 'runs' }))}>
          {t('与上次审计比较', 'Compare with the audit before')}
        </button>
      </p>
      {parameters.get('compare') && <ComparedRuns close={() => go(addressWith({ compare: null }))} />}
      <SearchField field={search} text={chosen.text} placeholder={t('检索规则、项目、说明 /', 'Search /')} />
      <Choose
        name="severity"
        label={t('程度', 'Severity')}
        titles={SEVERITY_TITLES}
        value={chosen.severity}
      />
      <Choose name="state" label={t('状态', 'State')} titles={FINDING_STATE_TITLES} value={chosen.state} />
      <Choose
        name="department"
        label={t('部门', 'Department')}
        titles={DEPARTMENT_TITLES}
        value={chosen.department}
      />
    </header>
  )
}

const Choose = (given: {
  name: string
  label: string
  titles: Readonly<Record<string, readonly [string, string]>>
  value: string | null
}) => (
  <select
    aria-label={given.label}
    value={given.value ?? ''}
    onChange={(event) => go(addressWith({ [given.name]: event.target.value || null }))}
  >
    <option value="">{given.label}</option>
    {inOrder(given.titles).map((each) => (
      <option key={each} value={each}>
        {titleOf(given.titles, each)}
      </option>
    ))}
  </select>
)
