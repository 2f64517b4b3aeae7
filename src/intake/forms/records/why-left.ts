import type { Message } from '../../../values/message.js'
import { InputError } from '../../../values/problem.js'
import type { FormColumn } from '../meaning/form-column.js'

/** A table of which nothing is taken, by its title and headings, and why. */
export function leftOut(
  code: string,
  why: Message,
  title: string,
  columns: readonly FormColumn[],
  path: string,
): InputError {
  const headings = columns.map(({ text }) => text).slice(0, 30).join('、') // prettier-ignore
  return new InputError(
    code,
    {
      zh: `“${title}”${headings && `（${headings}）`}${why.zh}`,
      en: `“${title}”${headings && ` (${headings})`}: ${why.en}`,
    },
    path,
  )
}

export const PERSONS: Message = {
  zh: '是到户、到人的清册，含个人信息，未导入。请报送按村、按乡镇汇总的表；到户明细留在原部门。',
  en: 'it lists persons, each with what they were given. It was not imported. Send it summed by village or township, and keep the list of persons.',
}
/** A list with payees that does not say all that a payment must. */
export const paymentsLacking = (headings: readonly string[]): Message => ({
  zh: `列有收款人，是支付明细或拨付台账，但没有${headings.map((each) => `“${each}”`).join('、')}列，支付须挂在拨付或分配之下，未导入。请补充，并写明“指标文号”；或由财政系统按“支付”表报送（含拨付编号 disbursement_external_id）。`,
  en: `it names payees, so it lists payments or disbursements, but it has no column of ${headings.map((each) => `“${each}”`).join(', ')}, and a payment belongs to a disbursement or an allocation. It was not imported. Add what is missing and the document number (指标文号), or send it as the table of payments (with disbursement_external_id).`,
})
export const NAMES_NOBODY: Message = {
  zh: '有金额，但各行都没有写明项目名称或地点，不知分给谁，未导入。请补充“项目名称”或“乡镇”列；表头横排乡镇的，请改为每行一个乡镇、每种金额一列。',
  en: 'it has amounts, but no row names a project or a place, so whom they are given to is not known. It was not imported. Add a column of the project or the township; where the headings are townships, put a township in each row and each kind of amount in a column.',
}
export const NO_DIVISION: Message = {
  zh: '列有各地类面积，但没有写明各行是哪个乡镇、村，未导入。请补充“行政区域名称”或“行政区域代码”列。',
  en: 'it tells land areas by class, but not of which township or village each row is. It was not imported. Add a column of the division’s name or code.',
}
export const NOT_OF_SENDER: Message = {
  zh: '所列项目属另一部门，由该部门报送，未导入。如是资金分配表，请补充资金文号。',
  en: 'the projects that it lists are another department’s, which sends them itself. It was not imported. If it gives money out, answer the document number.',
}
export const CLASSES_BY_ROWS: Message = {
  zh: '各行是地类，不是乡镇（村），未导入。请把行列互换：每个乡镇（村）一行，每个地类一列（表格软件“选择性粘贴—转置”），再报送。',
  en: 'its rows are land classes, and no townships or villages. It was not imported. Change rows for columns (paste special, transpose): one row a township or village, one column a class; then send it again.',
}
export const BILL: Message = {
  zh: '列有工程量、单价，是一项工程的预算清单，各行是分项工程而不是项目，未导入。请报送列有项目名称、总投资的项目表。',
  en: 'it lists quantities and unit prices: the bill of one work, whose rows are items and no projects. It was not imported. Send the list of projects with what each costs.',
}
export const TARGETS: Message = {
  zh: '是绩效目标表，所写资金就是分配表或项目表中的数，不另作记录，未导入。请报送资金分配表、项目表。',
  en: 'it states performance targets, and its money is what the list of shares or of projects says already: no record of it is kept. It was not imported. Send the list of shares or of projects.',
}
export const GIVEN_UP: Message = {
  zh: '所列是删除、退出或终止的项目，不作为项目记录，未导入。已登记的，请由其主管部门更正或撤回。',
  en: 'it lists projects that are given up, of which no record is made. It was not imported. Those that stand are corrected or withdrawn by their department.',
}
export const ADJUSTED: Message = {
  zh: '只列有增减的数，没有调整后的金额，不作为资金分配，未导入。请由财政部门更正原分配，或报送列有调整后金额的表。',
  en: 'it says by how much amounts rise and fall, and not what they come to. It was not imported. Correct the shares that were given, or send a table of the amounts after it.',
}
export const SIDE_BY_SIDE: Message = {
  zh: '左右并排着几栏同样的表头，是一张表折成几栏，未导入。请把右边各栏移到左栏之下，排成一栏后再报送。',
  en: 'the same headings stand side by side: one list in several columns. It was not imported. Put the right-hand parts below the left one and send it again.',
}
export const NAMED_TWICE: Message = {
  zh: '有两列的表头同是项目名称而内容不同，看不出哪一列是项目的名称，未导入。请把不是名称的一列改用别的表头（如“项目类别”），再报送。',
  en: 'two columns have the same heading of names and say different things, and which names the project cannot be told. It was not imported. Give the one that is no name another heading, such as “项目类别”, and send it again.',
}
export const BY_LINES: Message = {
  zh: '像是逐项填写的表（建设地点、总投资等写在各行），看不出哪一格是哪一项的内容，未导入。请把各项改为表头，每个项目一行，再报送。',
  en: 'it seems to ask line by line (site, cost and so on stand in rows), and which cell answers what cannot be told. It was not imported. Make the questions headings, with one row a project.',
}
export const DOCUMENTS: Message = {
  zh: '几列各是一个文号的资金，而一张表只按一个文号分配，未导入。请按文号分成几张表，各留自己的一列，再逐张报送。',
  en: 'its columns are the money of several documents, and a table is given out by one. It was not imported. Make a table of each document, with its own column, and send them one by one.',
}
export const TAKEN_BACK: Message = {
  zh: '是收回资金的表：收回、缴回的数不是项目投资，也不是资金分配，未导入。请由财政部门更正原分配。',
  en: 'it lists money that was taken back, which is neither the cost of a project nor a share of a fund. It was not imported. Correct the shares that were given.',
}

/** One project over several rows that all say the same amount: whether it is said several times or is to be added up. */
export const mergedName = ({ text }: FormColumn): Message => ({
  zh: `有项目名称合并了几行，而各行的“${text}”相同，分不清是同一个数还是各有一份，未导入。请把相同的数也合并成一格，或每行写一个项目。`,
  en: `some projects stand in several rows whose “${text}” are equal: whether that is one amount or several cannot be told. It was not imported. Merge the equal amounts too, or write one project a row.`,
})

/** One amount over several rows. */
export const mergedAmount = ({ text }: FormColumn): Message => ({
  zh: `“${text}”有一个数合并了几行，分不清各行多少，未导入。请写明每行的数；几行是同一笔的，把名称也合并成一格。`,
  en: `one amount of “${text}” is merged over several rows, and how much of it is whose cannot be told. It was not imported. Enter the amount of each row, or merge the names too where the rows are one.`,
})

/** Among shares one that is negative: what it takes off whom, the document says, and no row of it can be given. */
export const takenOff = (row: number): Message => ({
  zh: `第 ${row} 行的金额是负数：分配不能为负，负数行会使本文号的余额不足以分给其他各行，未导入。调减原来的分配，请由财政部门办理（adjustAllocation）；本表请写明调整后的金额，或去掉负数行。`,
  en: `the amount of row ${row} is negative: no share can be, and it would leave too little for the others. It was not imported. A share that was given is lowered by finance (adjustAllocation); send this table with the amounts after it, or without the negative rows.`,
})

/** A column of amounts of which not one is money to the fen. */
export const unreadAmounts = ({ text, unread = '' }: FormColumn): Message => ({
  zh: `“${text}”的金额一个也读不出（如“${unread.slice(0, 40)}”），以元计应至多两位小数，未导入。请把各数四舍五入到分，改正后再报送。`,
  en: `not one amount of “${text}” can be read (as “${unread.slice(0, 40)}”): in yuan it may have two decimals at most. It was not imported. Round the amounts to the fen and send it again.`,
})
