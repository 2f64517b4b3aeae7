import { ID, Int } from 'type-graphql'
import { fact, problem } from '../../graph/problem.js'
import { notFound } from '../../graph/shared-problems.js'
import { ImportJobState } from '../../origins/import-job.js'

export const UnknownImportJob = notFound(
  'UNKNOWN_IMPORT_JOB',
  { zh: '导入任务', en: 'import job' },
  'jobId',
  ID,
)

export const ImportJobNotReady = problem(
  'IMPORT_JOB_NOT_READY',
  { zh: '导入任务的状态不允许', en: 'The state of the import job forbids it' },
  { jobState: fact(ImportJobState, '现在的状态', 'Its state now') },
  ({ jobState }) => ({
    zh: `导入任务现为 ${jobState}，不能这样做。请等它完成，或按现状态继续。`,
    en: `The import job is ${jobState}, which forbids this. Wait until it is through, or go on from there.`,
  }),
)

export const ImportFileGone = problem(
  'IMPORT_FILE_GONE',
  { zh: '文件已清除', en: 'The file was removed' },
  {},
  () => ({
    zh: '这一任务的文件逾期已清除，请重新报送。',
    en: 'The file of this job was removed after its time. Send it again.',
  }),
)

export const TooManyImportJobs = problem(
  'TOO_MANY_IMPORT_JOBS',
  { zh: '未完成的导入任务太多', en: 'Too many import jobs are open' },
  { most: fact(Int, '至多几个', 'The most at once') },
  ({ most }) => ({
    zh: `未完成的导入任务已有 ${most} 个，请先提交或取消一些。`,
    en: `${most} import jobs are open. Commit or cancel some of them first.`,
  }),
)

export const ImportAnswersInvalid = problem(
  'IMPORT_ANSWERS_INVALID',
  { zh: '答复有误', en: 'The answers are wrong' },
  {},
  (_given, said: { zh: string; en: string }) => said,
)

export const NoSuchCell = problem(
  'NO_SUCH_CELL',
  { zh: '没有这一格', en: 'No such cell' },
  { row: fact(Int, '行号', 'The row'), place: fact(Int, '列的序号，自 0 起', 'Place of the column, from 0') },
  ({ row, place }) => ({
    zh: `退回的行中没有第 ${row} 行第 ${place + 1} 列。只有退回的行可以就地改正。`,
    en: `No rejected row ${row} has a column ${place + 1}. Only rejected rows can be mended in place.`,
  }),
)

export const TooManyMends = problem(
  'TOO_MANY_MENDS',
  { zh: '改正的格太多', en: 'Too many cells are mended at once' },
  { most: fact(Int, '一次至多几格', 'The most at once') },
  ({ most }) => ({
    zh: `一次至多改正 ${most} 格，请分几次。`,
    en: `At most ${most} cells can be mended at once. Mend them in parts.`,
  }),
)
