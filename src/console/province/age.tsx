import { t } from '../frame/language.js'
import type { SumsState } from './documents.js'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const lasting = (seconds: number): string => {
  if (seconds < MINUTE) return t(`${seconds} 秒前`, `${seconds} s ago`)
  if (seconds < HOUR)
    return t(`${Math.floor(seconds / MINUTE)} 分钟前`, `${Math.floor(seconds / MINUTE)} min ago`)
  if (seconds < DAY) return t(`${Math.floor(seconds / HOUR)} 小时前`, `${Math.floor(seconds / HOUR)} h ago`)
  return t(`${Math.floor(seconds / DAY)} 天前`, `${Math.floor(seconds / DAY)} days ago`)
}

/** How old a county's figures are; marked where they are too old to go by. */
export const Age = ({ state, seconds }: { state: SumsState; seconds: number | null }) => {
  if (seconds === null || state === 'NEVER_TOLD')
    return <b className="high">{t('从未报来，零不足为据', 'never told: zeros mean nothing')}</b>
  return state === 'OLD' ? (
    <b className="high">{t(`${lasting(seconds)}，已旧`, `${lasting(seconds)}, old`)}</b>
  ) : (
    <span>{lasting(seconds)}</span>
  )
}

/** The same of a moment, as far as this machine's clock is right. */
export const secondsSince = (moment: string | null): number | null =>
  moment === null ? null : Math.max(0, Math.round((Date.now() - Date.parse(moment)) / 1000))
