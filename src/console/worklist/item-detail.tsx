import type { ReactNode } from 'react'
import { PROJECT_KIND_TITLES, TIE_METHOD_TITLES } from '../../client/titles.js'
import type { ConsoleWorkItemQuery } from '../documents.js'
import { Facts } from '../frame/facts.js'
import { counted, t, titleOf } from '../frame/language.js'
import { Rows } from '../frame/rows.js'
import { inYuan } from '../frame/yuan.js'

export type Detail = Extract<ConsoleWorkItemQuery['node'], { __typename: 'TieWorkItem' }>

const yuan = (amount: string | null | undefined) => (amount ? inYuan(amount) : null)

function factsOf({ project, projectPart, allocation, amount, waitingAllocations }: Detail) {
  const facts: [string, string | null | undefined][] = [
    [t('编号', 'Number'), project?.externalId ?? allocation?.externalId],
    [t('分部', 'Part'), projectPart?.name],
    [
      t('报送地点', 'Place as reported'),
      project?.place ?? allocation?.place ?? t('（空缺）', '(left empty)'),
    ],
    [t('类型', 'Kind'), project && titleOf(PROJECT_KIND_TITLES, project.kind)],
    [t('业主单位', 'Owner'), project?.ownerUnit],
    [t('预算', 'Budget'), yuan(project?.budget)],
    [t('批文', 'Approval'), project?.approvalDocument],
    [t('用途', 'Purpose'), allocation?.purpose],
    [t('资金文件', 'Document'), allocation && `${allocation.fund.documentNumber} ${allocation.fund.name}`],
    [
      t('待定金额', 'Money'),
      `${yuan(amount)}${waitingAllocations > 0 ? t(`，${waitingAllocations} 笔分配随之待定`, `; with it: ${counted(waitingAllocations, 'allocation')}`) : ''}`,
    ],
  ]
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]))
}

type Evidence = Detail['tie']['evidence'][number]

/**
 * What a piece of evidence says of the candidate that is looked at. No area is evidence of no one place, so it speaks
 * neither for nor against; of an item that awaits a decision nothing is contradicted before a candidate is looked at.
 */
const standingOf = ({ area }: Evidence, lit: string | null) =>
  !area || !lit ? 'neutral' : area.code === lit ? 'supports' : 'contradicts'
const wordsOf = (evidence: Evidence, lit: string | null) =>
  ({
    neutral: evidence.area ? t('指向', 'Points to') : t('参考', 'For reference'),
    supports: t('支持', 'Supports'),
    contradicts: t('相反', 'Contradicts'),
  })[standingOf(evidence, lit)]

/**
 * Why an item waits, what was reported, each piece of evidence beside the candidate that is lit, and the row that it
 * came from.
 */
export function ItemDetail({
  detail,
  lit,
  children,
}: {
  detail: Detail
  lit: string | null
  /** What can be chosen: it stands before the evidence, so that it is seen without scrolling. */
  children?: ReactNode
}) {
  const rows = [...(detail.project?.importRows.nodes ?? []), ...(detail.allocation?.importRows.nodes ?? [])]
  return (
    <>
      <p className="why">{detail.explanation}</p>
      <Facts facts={factsOf(detail)} />
      {children}
      {detail.tie.evidence.length > 0 && (
        <section>
          <h3>{t('证据', 'Evidence')}</h3>
          {detail.tie.evidence.map((evidence, index) => (
            <article key={index} className={`card ${standingOf(evidence, lit)}`}>
              <header>
                <b>{evidence.area?.name ?? t('不指向某一项目区', 'Points to no single area')}</b>
                <small>
                  {wordsOf(evidence, lit)} · {titleOf(TIE_METHOD_TITLES, evidence.method)}
                </small>
              </header>
              <p>{evidence.text}</p>
            </article>
          ))}
        </section>
      )}
      {rows.length > 0 && (
        <section>
          <h3>{t('原表', 'The row it came from')}</h3>
          <Rows rows={rows} />
        </section>
      )}
    </>
  )
}
