import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConsolePreviewDocument } from '../documents.js'
import { go } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { useKeys } from '../frame/keyboard.js'
import { t } from '../frame/language.js'
import { TakeAway } from '../frame/list-tools.js'
import { Failing, Loading } from '../frame/states.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { DrawDialog } from './draw-dialog.js'
import {
  figuresOf,
  MovedTies,
  PreviewedLines,
  PreviewFigures,
  refusalsOf,
  tieInWords,
  type Preview,
} from './preview-figures.js'
import { PreviewedRules } from './previewed-rules.js'
import type { Drawing } from './use-drawing.js'

/** What was asked about a drawing, and what it would do. It is asked by a button, since it takes a writer’s turn. */
export function PreviewPane(given: {
  drawing: Drawing
  area: { name: string } | null
  /** The members’ names. */
  names: readonly string[]
}) {
  const { drawing, area, names } = given
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Drawing | null>(null)
  const [asksRules, setAsksRules] = useState(false)
  const [isDrawing, setDrawing] = useState(false)
  const isCurrent = asked !== null && JSON.stringify(asked) === JSON.stringify(drawing)
  const { data, error, isFetching, refetch } = useAnswer(ConsolePreviewDocument, asked ?? {}, {
    enabled: asked !== null,
  })
  const nothing = drawing.code ? !drawing.memberCodes && !drawing.boundary : names.length === 0
  const preview = () => {
    if (nothing) return
    setAsksRules(false)
    if (isCurrent) void refetch()
    else setAsked(drawing)
  }
  useKeys({ p: preview })
  const answer = isCurrent ? data?.previewArea : undefined
  const shown = answer && 'movingCount' in answer ? answer : null
  const forbidden = whyNot(useViewer(), 'drawArea')
  return (
    <section className="pane printing" aria-label={t('前后对比', 'Before and after')}>
      <header className="list-head">
        <h2>{area?.name ?? t('新划的项目区', 'A new area')}</h2>
        <button className="main" disabled={nothing || isFetching} onClick={preview}>
          {t('预览', 'Preview')} <kbd>P</kbd>
        </button>
        {shown && <TakeAway name={t('划区预览', 'drawing')} rows={() => rowsOf(shown, names)} />}
      </header>
      <div className="pane-body" tabIndex={0} role="group" aria-label={t('预览', 'Preview')}>
        <p className="note">
          {names.length > 0
            ? t(`拟划成员：${names.join('、')}`, `Members: ${names.join(', ')}`)
            : t('请勾选一个乡镇，或相毗邻的若干村。', 'Tick one township, or adjacent villages.')}
        </p>
        {error ? (
          <Failing error={error} again={preview} />
        ) : isFetching ? (
          <Loading />
        ) : shown ? (
          <>
            <PreviewFigures preview={shown} />
            <PreviewedLines preview={shown} />
            <section>
              <h3>{t('审计规则', 'Rules of the audit')}</h3>
              {asksRules ? (
                <PreviewedRules variables={asked!} />
              ) : (
                <button onClick={() => setAsksRules(true)}>
                  {t('看疑点会增减哪些（较慢）', 'Which findings would appear or go (slower)')}
                </button>
              )}
            </section>
            <MovedTies preview={shown} />
          </>
        ) : answer && 'message' in answer ? (
          <p role="alert" className="refused">
            {answer.message}
          </p>
        ) : (
          <p className="note">
            {asked && !nothing
              ? t('勾选已改，请再预览。', 'What is ticked has changed: preview again.')
              : nothing && drawing.code
                ? t(
                    '与现状相同：请勾选村或画边界，再按“预览”，看哪些项目和资金进出。',
                    'This is how it stands. Tick villages or draw a boundary, then press Preview: which projects and money would come in or leave is shown here.',
                  )
                : t('预览什么也不保存。', 'A preview keeps nothing.')}
          </p>
        )}
      </div>
      {shown && (
        <p className="pane-foot">
          {forbidden ? (
            <span className="note">{forbidden}</span>
          ) : (
            <button disabled={refusalsOf(shown).length > 0} onClick={() => setDrawing(true)}>
              {t('照此划定…', 'Save this boundary…')}
            </button>
          )}
          <span className="note">
            {t(
              '此页地址可发给同事：他们看到同样的勾选。',
              'Send this page’s address: it holds what is ticked.',
            )}
          </span>
        </p>
      )}
      {isDrawing && shown && (
        <DrawDialog
          drawing={asked!}
          name={area?.name ?? null}
          preview={shown}
          close={() => setDrawing(false)}
          done={(code) => {
            void queries.invalidateQueries()
            go(`/areas?of=${encodeURIComponent(code)}`)
          }}
        />
      )}
    </section>
  )
}

/** The preview as a table to take away. */
function rowsOf(preview: Preview, names: readonly string[]) {
  const { projects, ofArea, ofCounty, coverage } = figuresOf(preview)
  return [
    [t('成员', 'Members'), ...names],
    ['', t('现在', 'Now'), t('如此划定', 'If so drawn')],
    [t('项目（个）', 'Projects'), projects[0] ?? '', projects[1] ?? ''],
    ...[...ofArea, ...ofCounty].map(([name, before, after]) => [name, before ?? '', after ?? '']),
    [t('全县归属率', 'County: coverage'), ...coverage],
    [],
    [
      t('归属', 'Tie'),
      t('现在', 'Now'),
      t('如此划定', 'If so drawn'),
      t('金额（元）', 'Yuan'),
      t('说明', 'Why'),
    ],
    ...preview.ties.map((tie) => {
      const { name, from, to } = tieInWords(tie)
      return [name, from, to, tie.amount ?? '', tie.explanation]
    }),
  ]
}
