import {
  DEPARTMENT_TITLES,
  FINDING_DECISION_TITLES,
  FINDING_STATE_TITLES,
  FINDING_STEP_KIND_TITLES,
  SEVERITY_TITLES,
  TIE_STATUS_TITLES,
} from '../../client/titles.js'
import type { ConsoleFindingQuery } from '../documents.js'
import { Facts } from '../frame/facts.js'
import { COLON, t, titleOf } from '../frame/language.js'
import { formatTime } from '../frame/printed.js'
import { Rows } from '../frame/rows.js'
import { inYuan, withGroups } from '../frame/yuan.js'

export type Detail = Extract<NonNullable<ConsoleFindingQuery['node']>, { fingerprint?: never; rule: string }>
type Evidence = Detail['evidence'][number]

const TYPES: Readonly<Record<string, string>> = {
  Project: t('项目', 'Project'),
  Allocation: t('分配', 'Allocation'),
  Disbursement: t('拨付', 'Disbursement'),
  Payment: t('支付', 'Payment'),
  Fund: t('资金文件', 'Document'),
  ConsolidationArea: t('项目区', 'Area'),
}

/** What a record says of itself: its number and name first, then place, day, party and amount. */
function wordsOf(node: Evidence['node']): string {
  if (!node) return t('记录已不在，或无权查看。', 'The record is gone, or may not be seen.')
  // Its id leads nowhere for who reads it.
  const { __typename: _, id: __, amount, ...rest } = node as Record<string, string | null>
  return [...Object.values(rest), amount && inYuan(amount)].filter(Boolean).join(' · ')
}

/** What was found, by which rule, what it rests on, what may explain it innocently, and what has been done with it. */
export function FindingDetail({ detail }: { detail: Detail }) {
  const { auditRule, amount, department, area, project, severity, state, dueOn, holds } = detail
  const facts: [string, string | null | undefined][] = [
    [t('规则', 'Rule'), `${detail.rule} ${auditRule?.title ?? ''}`],
    [t('程度', 'Severity'), titleOf(SEVERITY_TITLES, severity)],
    [t('状态', 'State'), titleOf(FINDING_STATE_TITLES, state)],
    [t('涉及金额', 'At stake'), amount && inYuan(amount)],
    [t('部门', 'Department'), department && titleOf(DEPARTMENT_TITLES, department)],
    [t('项目', 'Project'), project && `${project.name} · ${project.externalId}`],
    [t('报送地点', 'Place as reported'), project?.place],
    [t('项目区', 'Area'), area?.name ?? (project && titleOf(TIE_STATUS_TITLES, project.tie.status))],
    [t('整改期限', 'Due'), dueOn],
    [t('依据', 'Basis'), auditRule?.basis],
    [
      t('是否仍成立', 'Still holds'),
      holds
        ? t(`是，最近一次 ${formatTime(detail.lastFoundAt)}`, `Yes, ${formatTime(detail.lastFoundAt)}`)
        : t('已不成立', 'No'),
    ],
  ]
  return (
    <>
      <p className="why">{withGroups(detail.explanation)}</p>
      <Facts facts={facts} />
      {auditRule && auditRule.innocent.length > 0 && (
        <section>
          <h3>{t('先核对：可能的正当理由', 'Check first: what may explain it innocently')}</h3>
          <ul className="innocent">
            {auditRule.innocent.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{t('证据', 'Evidence')}</h3>
        <div className="beside">
          {detail.evidence.map((each) => (
            <article key={each.nodeId} className="card neutral">
              <header>
                <b>{TYPES[each.type] ?? t('记录', 'Record')}</b>
              </header>
              <p>{wordsOf(each.node)}</p>
              <Rows rows={each.importRows} />
            </article>
          ))}
        </div>
      </section>
      <section>
        <h3>{t('办理经过', 'What has been done')}</h3>
        <ol className="steps">
          {detail.steps.nodes.map(({ id, kind, decision, takenAt, takenBy, words, documents, dueOn: by }) => (
            <li key={id}>
              <b>{titleOf(FINDING_STEP_KIND_TITLES, kind)}</b>
              {decision && `${COLON}${titleOf(FINDING_DECISION_TITLES, decision)}`}
              <small>
                {formatTime(takenAt)} · {takenBy}
                {by && t(` · 期限 ${by}`, ` · due ${by}`)}
              </small>
              {words && <p>{words}</p>}
              {documents.length > 0 && (
                <small>{t(`文件：${documents.join('；')}`, `Documents: ${documents.join('; ')}`)}</small>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
