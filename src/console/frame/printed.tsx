import { useAddress } from './address.js'
import { filtersInWords } from './filter.js'
import { t } from './language.js'
import { whoIs } from './sign-in.js'
import { useViewer } from './viewer.js'

/** A moment as it is in China. */
export const formatTime = (time: string | number) =>
  new Date(time).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })

/** What stands on everything that leaves the page: the filters, the time and who. */
export function useProvenance(): string[] {
  const { parameters } = useAddress()
  const viewer = useViewer()
  const who = whoIs(viewer)
  return [
    t(`筛选：${filtersInWords(parameters)}`, `Filters: ${filtersInWords(parameters)}`),
    t(`时间：${formatTime(Date.now())}（中国时间）`, `Time: ${formatTime(Date.now())} (China)`),
    t(`何人：${viewer.principal}（${who}）`, `Who: ${viewer.principal} (${who})`),
  ]
}

/** Shown on paper only. */
export const Printed = () => <p className="printed">{useProvenance().join('　')}</p>
