import { useState } from 'react'
import { t } from '../frame/language.js'
import { DecisionDialog } from './decision-dialog.js'
import { split, type Item } from './decide.js'
import type { Detail } from './item-detail.js'

/** Hundredths of a per cent, exact: the shares must make the whole. */
const hundredths = (text: string) =>
  /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : NaN

/** Splits a project by its candidates; the shares are asked, never guessed. */
export function SplitDialog(given: {
  item: Item
  detail: Detail
  done: (items: readonly Item[], ids: readonly string[]) => void
  overtaken: (items: readonly Item[]) => void
  close: () => void
}) {
  const { item, detail, done, overtaken, close } = given
  const [percents, setPercents] = useState(detail.candidates.map(() => ''))
  const values = percents.map((text) => hundredths(text || '0'))
  const sum = values.reduce((one, other) => one + other, 0)
  const fields = (
    <fieldset>
      <legend>{t('各分部的资金份额（%）', 'Share of the money, %')}</legend>
      {detail.candidates.map(({ area, text }, index) => (
        <label key={index} className="share">
          <span>
            {area?.name ?? t('各项目区外', 'Outside every area')}
            <small>{text}</small>
          </span>
          <input
            inputMode="decimal"
            className={index === 0 ? 'number first' : 'number'}
            value={percents[index]}
            onChange={(event) =>
              setPercents(percents.map((each, at) => (at === index ? event.target.value : each)))
            }
          />
        </label>
      ))}
      <p className={sum === 10_000 ? 'note' : 'refused'}>
        {Number.isNaN(sum)
          ? t('份额应为数字，至多两位小数。', 'Shares are numbers with two decimals at most.')
          : sum === 10_000
            ? t('合计 100%。', 'Together 100%.')
            : t(`合计 ${sum / 100}%，应为 100%。`, `Together ${sum / 100}%; they must make 100%.`)}
      </p>
    </fieldset>
  )
  return (
    <DecisionDialog
      close={close}
      asked={{
        title: t('拆分', 'Split'),
        reason: t('按各村资金份额拆分', 'Split by the share of the money'),
        items: [item],
        fields,
        isReady: sum === 10_000,
        done: (ids) => done([item], ids),
        overtaken,
        send: (reason, key) => {
          const parts = detail.candidates.flatMap(({ area }, index) =>
            values[index] === 0
              ? []
              : [
                  {
                    name: area?.name ?? t('各项目区外', 'Outside every area'),
                    share: (values[index]! / 10_000).toFixed(4),
                    ...(area ? { areaCode: area.code } : { outside: true }),
                  },
                ],
          )
          return split(item, parts, reason, key)
        },
      }}
    />
  )
}
