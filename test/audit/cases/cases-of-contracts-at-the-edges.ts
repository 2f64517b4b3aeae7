import type { CaseBook } from './case-book.ts'
import { addDays } from '../../../src/demonstration/days.ts'
import { makeFirm } from './paper.ts'

const WATER = { department: '水务', kind: '农田水利' }
const ROAD = { department: '交通运输', kind: '农村公路' }

/** Contracts at the limits of the law, at the edges of the days and in other writings of a name. */
export function casesOfContractsAtTheEdges(book: CaseBook) {
  const split = 'split-contract'
  book.case(
    split,
    'FIND',
    '一条路切三段询价发包，三家各一百五十万元，首尾相距八十八天。',
    (work, v) => {
      for (const [n, day] of ['2024-03-04', '2024-04-20', '2024-05-31'].entries())
        work({
          ...ROAD,
          name: `${v.name}通村公路拓宽（${'甲乙丙'[n]}段）`,
          amount: 1500000 + n * 1210.4,
          procurement: '询价',
          approvedOn: '2024-02-01',
          start: addDays(day, 10),
          signedOn: day,
        })
    },
    { rules: 'U14' },
  )
  book.case(
    split,
    'FIND',
    '两份合同各二百万元整，合计恰为四百万元限额，直接委托同一家。',
    (work, v) => {
      const firm = makeFirm()
      for (const n of [0, 1])
        work({
          ...WATER,
          name: `${v.name}${'东西'[n]}渠整治`,
          amount: 2000000,
          ...firm,
          procurement: '直接委托',
          signedOn: addDays('2024-02-20', n * 20),
        })
    },
    { rules: 'U14' },
  )
  book.case(
    split,
    'FIND',
    '同一承包人名称写法不同（全角、半角括号），村、镇两个发包人，相隔半年，合计过限额。',
    (work, v) => {
      const { account } = makeFirm()
      work({
        ...WATER,
        name: `${v.name}主干渠衬砌`,
        amount: 2260000,
        contractor: '样例（南昌）水利建设有限公司',
        account,
      })
      work({
        ...WATER,
        name: `${v.name}支渠衬砌`,
        amount: 2190000,
        contractor: '样例(南昌)水利建设有限公司',
        account,
        owner: `${v.township}人民政府`,
        approvedOn: '2024-08-20',
      })
    },
    { rules: 'U14' },
  )
  book.case(
    split,
    'FIND',
    '监理服务拆成四份，每份三十余万元，同一业主一个月内委托给同一家。',
    (work, v) => {
      const firm = makeFirm('监理咨询有限公司')
      for (const n of [0, 1, 2, 3])
        work({
          name: `${v.name}第${'一二三四'[n]}片农田工程`,
          amount: 900000 + n * 10330.5,
          procurement: '公开招标',
          tender: `样招〔2024〕监${n}`,
          settled: 1220000 + n * 10330.5,
          budget: 1300000,
          contracts: [
            {
              kind: '监理',
              ...firm,
              amount: 320000,
              procurement: '直接委托',
              signedOn: addDays('2024-03-01', n * 8),
            },
          ],
          money: [
            {
              amount: 1220000 + n * 10330.5,
              paid: [
                { amount: 900000 + n * 10330.5, on: '2024-12-02' },
                { amount: 320000, on: '2024-12-05', contract: 'HT2', ...payTo(firm) },
              ],
            },
          ],
        })
    },
    { rules: 'U14' },
  )
  book.case(split, 'CLEAN', '两份合同合计三百九十九万元，未到限额。', (work, v) => {
    for (const n of [0, 1])
      work({
        ...WATER,
        name: `${v.name}${'南北'[n]}圩堤加固`,
        amount: 1995000 + n * 1000,
        signedOn: addDays('2024-03-01', n * 15),
      })
  })
  book.case(split, 'CLEAN', '同一业主一份施工、一份货物，各在限额之内。', (work, v) => {
    work({ ...WATER, name: `${v.name}灌溉泵站土建`, amount: 3200000 })
    work({
      ...WATER,
      name: `${v.name}灌溉泵站水泵机组采购`,
      amount: 1400000,
      contractKind: '货物采购',
      approvedOn: '2024-02-26',
    })
  })
  book.case(split, 'CLEAN', '三份施工合同各经一次公开招标，一个月内签订。', (work, v) => {
    for (const n of [0, 1, 2])
      work({
        ...ROAD,
        name: `${v.name}${'上中下'[n]}桥危桥改造`,
        amount: 1810000 + n * 20330.1,
        procurement: '公开招标',
        tender: `样招〔2024〕桥${n}`,
        signedOn: addDays('2024-02-25', n * 9),
      })
  })

  const single = 'single-source-over-threshold'
  book.case(
    single,
    'FIND',
    '施工合同恰为四百万元，询价成交。',
    (work, v) => {
      work({ ...ROAD, name: `${v.name}产业路拓宽`, amount: 4000000, procurement: '询价' })
    },
    { rules: 'U14' },
  )
  book.case(
    single,
    'FIND',
    '“应急”字样的防汛物资仓库四百六十万元直接委托，并非抢险。',
    (work, v) => {
      work({ ...WATER, name: `${v.name}应急防汛物资仓库新建`, amount: 4600000, procurement: '直接委托' })
    },
    { rules: 'U14' },
  )
  book.case(single, 'CLEAN', '三百九十九万九千余元，竞争性磋商，只此一份。', (work, v) => {
    work({ ...WATER, name: `${v.name}灌区渠系配套`, amount: 3999000.5 })
  })
  book.case(single, 'CLEAN', '村民自建一百一十万元，依法可不招标。', (work, v) => {
    work({
      name: `${v.name}村内巷道硬化`,
      amount: 1100000,
      procurement: '村民自建',
      contractor: `${v.name}民理事会`,
      account: '8888010088000101',
    })
  })
}

const payTo = (firm: { contractor: string; account: string }) => ({
  payee: firm.contractor,
  account: firm.account,
})
