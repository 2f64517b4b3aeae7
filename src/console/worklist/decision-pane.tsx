import { t } from '../frame/language.js'
import { Loading } from '../frame/states.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { Withdraw } from '../frame/withdraw.js'
import { whyNotOnItem, type Item } from './decide.js'
import { ItemDetail, type Detail } from './item-detail.js'
import { pairOf } from './merge-dialog.js'
import { nameOfItem } from './use-worklist.js'

interface Given {
  item: Item
  detail: Detail | undefined
  confirm: (candidate: number) => void
  outside: () => void
  split: () => void
  merge: () => void
  other: () => void
  withdrawn: () => void
  /** How many items are read the same way as this one, itself among them. */
  alike: number
  together: () => void
  lit: string | null
  /** Lights one candidate on the map; null lights all. */
  light: (code: string | null) => void
}

/** One item with what can be decided of it, for those who may. */
export function DecisionPane(given: Given) {
  const { item, detail, confirm, outside, split, merge, other, withdrawn, alike, together, lit, light } =
    given
  const viewer = useViewer()
  const why = whyNot(viewer, 'decideTies') ?? whyNotOnItem(viewer, item)
  const record = item.projectPart ? null : (item.allocation ?? item.project)
  return (
    <>
      <header className="pane-head">
        <h2>{nameOfItem(item)}</h2>
      </header>
      <div className="pane-body" tabIndex={0} role="group" aria-label={nameOfItem(item)}>
        {detail ? (
          <ItemDetail detail={detail} lit={lit}>
            {!why && (
              <section className="candidates">
                <h3>{t('认定为', 'Decide')}</h3>
                {detail.candidates.slice(0, 9).map(({ area, text }, index) => (
                  <button
                    key={index}
                    className="candidate"
                    onClick={() => confirm(index)}
                    onFocus={() => light(area?.code ?? null)}
                    onMouseEnter={() => light(area?.code ?? null)}
                    onMouseLeave={() => light(null)}
                    onBlur={() => light(null)}
                  >
                    <kbd>{index + 1}</kbd>
                    <span>
                      <b>{area?.name ?? t('各项目区外', 'Outside every area')}</b>
                      <small>{text}</small>
                    </span>
                  </button>
                ))}
                {detail.candidates.length === 0 && (
                  <p className="note">
                    {t(
                      '没有候选项目区：请部门补报地点，或核实后认定在区外。',
                      'No candidate: ask the department for the place, or decide that it lies outside.',
                    )}
                  </p>
                )}
              </section>
            )}
          </ItemDetail>
        ) : (
          <Loading />
        )}
      </div>
      {why ? (
        <p className="pane-foot note">{why}</p>
      ) : (
        <footer className="pane-foot">
          <button onClick={outside}>
            {t('区外', 'Outside')} <kbd>O</kbd>
          </button>
          <button onClick={other}>
            {t('其他项目区', 'Another area')} <kbd>A</kbd>
          </button>
          {alike > 1 && (
            <button onClick={together}>
              {t(`地点识别相同的共 ${alike} 项，一并认定`, `Decide on all ${alike} with this place`)}{' '}
              <kbd>B</kbd>
            </button>
          )}
          {detail?.project && detail.candidates.length > 1 && (
            <button onClick={split}>
              {t('拆分', 'Split')} <kbd>S</kbd>
            </button>
          )}
          {pairOf(detail?.project ?? null) && (
            <button onClick={merge}>
              {t('合并', 'Merge')} <kbd>M</kbd>
            </button>
          )}
          {record && <Withdraw key={record.id} id={record.id} name={nameOfItem(item)} done={withdrawn} />}
        </footer>
      )}
    </>
  )
}
