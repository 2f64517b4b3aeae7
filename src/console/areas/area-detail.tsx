import type { ReactNode } from 'react'
import {
  DEPARTMENT_TITLES,
  RED_LINE_KEY_TITLES,
  RED_LINE_VERDICT_TITLES,
  STEP_KIND_TITLES,
} from '../../client/titles.js'
import type { ConsoleAreaQuery } from '../documents.js'
import { Facts } from '../frame/facts.js'
import { Link } from '../frame/link.js'
import { COLON, t, titleOf } from '../frame/language.js'
import { SaveFile } from '../frame/save-file.js'
import { StepCard } from '../frame/step-card.js'
import { isBeside } from '../frame/step-needs.js'
import { grouped } from '../frame/grouped.js'
import { formatYuan } from '../frame/yuan.js'

type Area = NonNullable<ConsoleAreaQuery['consolidationArea']>

const mu = (area: string | null) => (area === null ? '—' : grouped(area))

/** How far an area is, whose turn it is and what is missing; its red lines, its money and its largest projects. */
export function AreaDetail({ area, stage }: { area: Area; stage: string }) {
  const { code, funding, divisions, findings } = area
  const to = `/money?by=DEPARTMENT&area=${encodeURIComponent(code)}`
  const money = (amount: string) => <Link to={to}>{formatYuan(amount)}</Link>
  const facts: [string, ReactNode][] = [
    [t('代码', 'Code'), code],
    [t('进度', 'Stage'), stage],
    [t('区划', 'Divisions'), divisions.map(({ name }) => name).join(t('、', ', '))],
    [t('已分配（元）', 'Allocated, yuan'), money(funding.allocated)],
    [t('已拨付（元）', 'Disbursed, yuan'), money(funding.disbursed)],
    [t('已支付（元）', 'Paid, yuan'), money(funding.paid)],
    [
      t('未办结疑点', 'Open findings'),
      <Link to={`/findings?q=${encodeURIComponent(area.name)}`}>{findings.totalCount}</Link>,
    ],
  ]
  return (
    <div className="pane-body" tabIndex={0} role="group" aria-label={area.name}>
      <Facts facts={facts} />
      <p>
        <Link to={to}>{t('资金从来源到支付', 'Its money, from source to payment')}</Link>
      </p>
      <Papers area={area} />
      <NextSteps area={area} />
      <RedLines area={area} />
      <section>
        <h3>
          {t(
            `项目（共 ${area.projects.totalCount} 个，预算大者在前）`,
            `Projects (${area.projects.totalCount}, the largest first)`,
          )}
        </h3>
        {area.projects.nodes.length < area.projects.totalCount && (
          <p className="note">
            {t(
              `只列前 ${area.projects.nodes.length} 个。`,
              `The first ${area.projects.nodes.length} are listed.`,
            )}
          </p>
        )}
        <ul className="rows">
          {area.projects.nodes.map(({ id, department, externalId, name, budget }) => (
            <li key={id}>
              {name}
              <small>
                {titleOf(DEPARTMENT_TITLES, department)} · {externalId}
                {budget && t(` · 预算 ${formatYuan(budget)} 元`, ` · budget ${formatYuan(budget)} yuan`)}
              </small>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('已办步骤', 'Steps taken')}</h3>
        <ol className="steps">
          {area.approvalSteps.nodes.map(({ id, kind, decidedOn, documentNumber, authority }) => (
            <li key={id}>
              {titleOf(STEP_KIND_TITLES, kind)}
              <small>{[decidedOn, documentNumber, authority].filter(Boolean).join(' · ')}</small>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

/** What is handed in of an area: pages to be opened and printed. They are in Chinese, as papers are. */
function Papers({ area: { code } }: { area: Area }) {
  const papers: [paper: string, zh: string, en: string][] = [
    ['area', '资金情况', 'Its money'],
    ['recommendation', '试点推荐表', 'Recommendation form'],
    ['plan', '实施方案', 'Implementation plan'],
  ]
  return (
    <p className="acts">
      {t('文书（存下后打开打印）：', 'Papers in Chinese, to be saved, opened and printed:')}
      {papers.map(([paper, zh, en]) => (
        <SaveFile key={paper} path={`/papers/${paper}/${encodeURIComponent(code)}.html`} name={t(zh, en)} />
      ))}
    </p>
  )
}

function NextSteps({ area }: { area: Area }) {
  const beside = area.availableSteps.filter(isBeside)
  return (
    <section>
      <h3>{t('下一步', 'What comes next')}</h3>
      {area.availableSteps
        .filter((step) => !isBeside(step))
        .map((step) => (
          <StepCard key={step.kind} step={step} />
        ))}
      {beside.length > 0 && (
        <p className="note">
          {t('另可申请：', 'It may also have: ')}
          {beside.map(({ kind }) => titleOf(STEP_KIND_TITLES, kind)).join(t('、', ', '))}
          {t('，在', ', under ')}
          <Link to="/calendar">{t('日历', 'Calendar')}</Link>
          {t('中办理。', '.')}
        </p>
      )}
    </section>
  )
}

function RedLines({ area: { redLines } }: { area: Area }) {
  return (
    <section>
      <h3>
        {t('红线', 'Red lines')}
        {COLON}
        {titleOf(RED_LINE_VERDICT_TITLES, redLines.verdict)}
      </h3>
      <div className="wide" tabIndex={0} role="group" aria-label={t('红线（亩）', 'Red lines, mu')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('亩', 'Mu')}</th>
              <th scope="col">{t('整治前', 'Before')}</th>
              <th scope="col">{t('规划后', 'As planned')}</th>
              <th scope="col">{t('整治后', 'After')}</th>
              <th scope="col">{t('判断', 'Verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {redLines.lines.map(({ key, before, planned, after, verdict }) => (
              <tr key={key}>
                <th scope="row">{titleOf(RED_LINE_KEY_TITLES, key)}</th>
                <td>{mu(before)}</td>
                <td>{mu(planned)}</td>
                <td>{mu(after)}</td>
                <td>{titleOf(RED_LINE_VERDICT_TITLES, verdict)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
