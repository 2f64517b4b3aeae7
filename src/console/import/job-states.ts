import type { ImportJobState } from '../../client/inputs.js'
import { t } from '../frame/language.js'
import type { Job } from './job.js'

const NAMES: Readonly<Record<ImportJobState, string>> = {
  READING: t('识别中', 'Being read'),
  WAITING: t('待答复', 'Asks something'),
  READ: t('已识别，待检查', 'Read, to be checked'),
  CHECKING: t('检查中', 'Being checked'),
  CHECKED: t('已检查，待提交', 'Checked, to be committed'),
  COMMITTING: t('写入中', 'Being written'),
  DONE: t('已写入', 'Written'),
  REFUSED: t('未能导入', 'Refused'),
  CANCELLED: t('已取消', 'Cancelled'),
}
export const nameOfState = (state: ImportJobState) => NAMES[state]

/** A server works on it: what has become of it is asked again and again. */
export const isUnderWay = (state: ImportJobState) =>
  state === 'READING' || state === 'CHECKING' || state === 'COMMITTING'

export const isOver = (state: ImportJobState) => state === 'DONE' || state === 'CANCELLED'

/** The way of a file, and where on it each state is. */
export const STAGES = [
  t('识别', 'Read'),
  t('答复', 'Answer'),
  t('检查', 'Check'),
  t('改正、提交', 'Mend and commit'),
  t('写入', 'Written'),
]
export const stageOf = ({ state, tables }: Pick<Job, 'state' | 'tables'>): number =>
  ({
    READING: 0,
    WAITING: 1,
    READ: 2,
    CHECKING: 2,
    CHECKED: 3,
    COMMITTING: 4,
    DONE: 4,
    REFUSED: tables.length > 0 ? 2 : 0,
    CANCELLED: -1,
  })[state]
