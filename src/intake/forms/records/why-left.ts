import type { Message } from '../../../values/message.js'

export const PERSONS: Message = {
  zh: '是到户、到人的清册，含个人信息，未导入。请报送按村、按乡镇汇总的表；到户明细留在原部门。',
  en: 'it lists persons, each with what they were given. It was not imported. Send it summed by village or township, and keep the list of persons.',
}
export const PAYMENTS: Message = {
  zh: '是支付明细：支付须挂在拨付之下，表中没有资金文号、拨付编号，未导入。请由财政系统按“支付”表报送（含拨付编号 disbursement_external_id），或补充这些列。',
  en: 'it lists payments, and a payment belongs to a disbursement, which this list does not name. It was not imported. Send it as the table of payments (with disbursement_external_id), or add those columns.',
}
export const NO_RECORD: Message = {
  zh: '没有项目名称，也不是资金分配或土地利用现状表，本系统没有与之相应的记录，未导入。',
  en: 'it names no projects, and is no table of allocations or of land use: no record of it is kept here. It was not imported.',
}
