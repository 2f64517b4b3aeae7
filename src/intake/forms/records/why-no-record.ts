import type { Message } from '../../../values/message.js'
import { recordedMoney } from '../meaning/choose-amounts.js'
import type { FormColumn } from '../meaning/form-column.js'
import type { FormText } from './form-rows.js'

const ANY: Message = {
  zh: '没有项目名称，也没有金额、面积，本系统没有与之相应的记录，未导入。要登记项目的，请补充“项目名称”“建设地点”“总投资”等列。',
  en: 'it names no projects, and has neither amounts nor land areas: no record of it is kept here. It was not imported. To enter projects, add columns of their names, sites and costs.',
}
const NOBODY: Message = {
  zh: '有金额，但没有写明项目名称，也没有写明乡镇（村），不知是哪个项目的、分给谁的，未导入。各行是同一个项目的内容的，请补充“项目名称”“建设地点”列，或只报送该项目的总投资；是资金分配表的，请补充“乡镇”列，并给出资金文号。',
  en: 'it has amounts, but names neither projects nor townships, so what they are for and whom they are given to is not known. It was not imported. Where its rows are the works of one project, add columns of its name and site, or send its whole cost alone; where it gives money out, add a column of the townships, and give the document number.',
}
const NO_NAMES: Message = {
  zh: '写明了乡镇（村）和金额，但没有项目名称，也看不出是按哪个文号分配的资金，未导入。是项目表的，请补充“项目名称”列；是资金分配表的，请给出资金文号。',
  en: 'it names townships and amounts, but no projects, and no document that gives the money. It was not imported. If it lists projects, add a column of their names; if it gives money out, give the document number.',
}
const AREAS: Message = {
  zh: '列有面积，但没有项目名称、地块编号，也不是每个地类一列的土地利用现状表，不知是什么的面积，未导入。是项目的，请补充“项目名称”列；是土地现状的，请写成每个乡镇（村）一行、每个地类一列；只是统计数的，不必报送。',
  en: 'it tells land areas, but neither names projects or plots nor has a column a land class, so what they are of is not known. It was not imported. Of projects, add a column of their names; of land use, have a row a township or village and a column a class; mere statistics need not be sent.',
}
/** Amounts that are neither what projects cost nor what is given. */
export const otherMoney = (columns: readonly FormColumn[]): Message => {
  const headings = columns.map(({ text }) => text).slice(0, 10).join('、') // prettier-ignore
  return {
    zh: `没有项目名称，所列金额（${headings}）是标准、收入、已支付、结余或以前下达的一类数，不是项目投资或资金分配，未导入。请报送列有项目名称和总投资的项目表，或列有本次分配金额的分配表；支付请由财政按支付明细报送。`,
    en: `it names no projects, and its amounts (${headings}) are rates or income, or were paid, left or given before: neither what projects cost nor what is given. It was not imported. Send the list of projects with their costs, or of the amounts that are given; payments are sent by finance as a list of payments.`,
  }
}
const notWorks = ({ text }: FormColumn): Message => ({
  zh: `没有金额，“${text}”所列也看不出是建设项目，本系统没有与之相应的记录，未导入。如是项目，请把该列表头改为“项目名称”，并补充“建设地点”“总投资”列。`,
  en: `it has no amounts, and what “${text}” names seems to be no works: no record of it is kept here. It was not imported. If those are projects, head the column “项目名称”, and add their sites and costs.`,
})

/** Why no record is made of a table, by what it has and lacks. */
export function whyNoRecord(columns: readonly FormColumn[], { name, places }: FormText): Message {
  const filled = (measure: FormColumn['measure']) => columns.filter((each) => each.measure === measure && each.sum !== 0n) // prettier-ignore
  const money = filled('money')
  if (money.length > 0) {
    if (recordedMoney(columns).length === 0) return otherMoney(money)
    return places.length > 0 ? NO_NAMES : NOBODY
  }
  if (name) return notWorks(name)
  return filled('landArea').length > 0 ? AREAS : ANY
}
