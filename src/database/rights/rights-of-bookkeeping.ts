import { BY_TOWNSHIP, NEED, OWN, WITHIN, derived, published, record, staff, type Reaches } from './reaches.js'
import type { TableRights } from './table-rights.js'

const SENT: Reaches = { ...OWN, LEADING_GROUP: 'all', AUDITOR: 'all', TOWNSHIP: 'near' }
const SENT_ROWS: Partial<TableRights> = {
  own: ['job_id>import_job'],
  read: SENT,
  people: { ...NEED, TOWNSHIP: 'near' },
}

/** What changes with every delivery; the trail tells what people did. */
const WEBHOOK_STATE =
  'place_transaction place_id delivered delivered_at failures failing_since retry_at recovered_at taken_by taken_until'.split(
    ' ',
  )

/** What the platform keeps of its own work: where records came from, what changed, who was where. */
export const BOOKKEEPING: Readonly<Record<string, TableRights>> = {
  search_text: derived(
    '检索文字',
    ['consolidation_area', 'administrative_division', 'project', 'contract', 'fund', 'allocation'].map(
      (table) => `record_id>${table}`,
    ),
    published,
  ),
  // The finance bureau audits all of the money, and must see where each figure came from.
  import_run: derived('导入批次', [], {
    own: ['FINANCE', 'department'],
    read: { ...staff('own'), LEADING_GROUP: 'all', AUDITOR: 'all' },
  }),
  // What is wrong is said with what stood there, which may be people's data.
  import_row: derived('导入各行', [], {
    own: ['run_id>import_run'],
    read: { ...staff('own'), LEADING_GROUP: 'all', AUDITOR: 'all' },
    masks: { problem: 'NOTHING' },
    people: NEED,
  }),
  // Any cell may be people's data: a row as it stood is for whoever sent it, and for the auditor.
  imported_table: derived('导入的表', [], { own: ['department'], read: NEED }),
  imported_cells: derived('导入行的原文', [], {
    own: ['table_id>imported_table'],
    read: NEED,
    masks: { cells: 'NOTHING' },
    people: NEED,
  }),
  // A file on its way in is its sender's: a department's, or a township's by the area that it names.
  import_job: derived('导入任务', ['area_id'], { own: ['department'], read: SENT, write: BY_TOWNSHIP }),
  import_job_row: derived('导入任务退回的行', ['job_id>import_job'], {
    ...SENT_ROWS,
    masks: { cells: 'NOTHING' },
  }),
  import_mend: derived('导入任务改正的各格', ['job_id>import_job'], {
    ...SENT_ROWS,
    masks: { original: 'NOTHING', value: 'NOTHING' },
  }),
  import_file_part: derived('导入任务的文件', [], { read: {} }),
  // What was answered for a form is its department's, which sent it.
  learned_reading: record('记住的读法', ['department'], [], { read: { ...staff('own'), LEADING_GROUP: 'all', AUDITOR: 'all' } }), // prettier-ignore
  // What the books are checked against: they are written by the ledger itself, and shown by its checks alone.
  ledger_statement_chain: derived('账链记载之链', [], { read: {} }),
  ledger_statement: derived('账链记载', [], { read: {} }),
  // Everybody who corrects a record keeps what it was; people's data among it is for the auditor's trail alone.
  change: derived('变更', [], { read: { ...staff('all'), LEADING_GROUP: 'all', AUDITOR: 'all' } }),
  change_pruned: derived('已清理的变更', [], {
    read: { ...staff('all'), LEADING_GROUP: 'all', AUDITOR: 'all' },
  }),
  record_version: derived('记录原貌', [], {
    read: { ...staff('all'), LEADING_GROUP: 'all', AUDITOR: 'all' },
    write: { ...staff('all'), LEADING_GROUP: 'all', TOWNSHIP: 'all' },
    appendOnly: true,
    only: `table_name not in ('payment', 'payee_account', 'subsidy_roster_entry', 'contract', 'willingness', 'land_transfer')`,
  }),
  // Whoever sends a request again is given its first answer; those of importers may tell of people, and a receipt is its holder’s alone.
  idempotency_key: derived('幂等键', [], {
    read: { ...staff('all'), LEADING_GROUP: 'all', AUDITOR: 'all', TOWNSHIP: 'all' },
    write: { ...staff('all'), LEADING_GROUP: 'all', AUDITOR: 'all', TOWNSHIP: 'all' },
    appendOnly: true,
    only: `operation not in ('importRecords', 'submitObjection')`,
  }),
  // That a record is gone, and why, is shown to whoever follows the records.
  record_withdrawal: derived('撤回的记录', [], {
    read: { ...staff('all'), LEADING_GROUP: 'all', AUDITOR: 'all' },
  }),
  trail_act: derived('操作留痕', [], { read: { AUDITOR: 'all' } }),
  // What records were and became may be people's data.
  trail_entry: derived('留痕明细', [], { read: { AUDITOR: 'all' }, people: { AUDITOR: 'all' } }),
  trail_people_read: derived('个人信息查阅留痕', [], { read: { AUDITOR: 'all' } }),
  access_refusal: derived('拒绝访问记录', [], { read: { AUDITOR: 'all' } }),
  api_key: derived('接口密钥', [], { read: {}, untrailed: false, leftOutOfTrail: ['hash', 'last_used_at'] }),
  // Whoever looks after a department's webhooks sees what became of them; what they sign with is nobody's to see.
  webhook: derived('变更推送', [], {
    own: ['department'],
    read: NEED,
    write: { REVIEWER: 'own' },
    untrailed: false,
    leftOutOfTrail: WEBHOOK_STATE,
  }),
  webhook_secret: derived('变更推送的密钥', [], { read: {} }),
  webhook_delivery: derived('未送达的变更', [], {
    own: ['webhook_id>webhook'],
    read: NEED,
    write: { REVIEWER: 'own' },
  }),
  rights_applied: derived('权限状态', [], { read: {} }),
  upkeep_run: derived('备份与校验记录', [], { read: {}, untrailed: true }),
  // Which days are worked on is nobody’s secret; the administrator adds each year’s announcement.
  working_day_exception: derived('节假日与调休', [], { read: { ...WITHIN, TOWNSHIP: 'all' } }),
}
