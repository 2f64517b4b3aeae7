import type { CaseBook } from './case-book.ts'
import { addDays } from '../../../src/demonstration/days.ts'
import { makeFirm } from './paper.ts'

const WATER = { department: '水务', kind: '农田水利' }
const ROAD = { department: '交通运输', kind: '农村公路' }

/** One firm behind many names, works and accounts. */
export function casesOfFirmsBehindNames(book: CaseBook) {
  const many = 'payee-concentration'
  book.case(
    many,
    'FIND',
    '一家测绘公司一年内以直接委托包揽六个村的测绘，每份九万余元。',
    (work) => {
      const firm = makeFirm('测绘有限公司')
      for (let n = 0; n < 6; n++) {
        const other = book.village()
        work({
          village: other,
          name: `${other.name}农田测绘`,
          amount: 92000 + n * 417.3,
          ...firm,
          contractKind: '咨询、评审、测绘等服务',
          procurement: '直接委托',
          approvedOn: addDays('2024-01-10', n * 50),
        })
      }
    },
    { rules: 'U15 U14', together: 3 },
  )
  book.case(
    many,
    'FIND',
    '同一家以公司、分公司两个名字，八个月内未经竞争拿下七个村的小工程。',
    (work) => {
      const firm = makeFirm('园林工程有限公司')
      for (let n = 0; n < 7; n++) {
        const other = book.village()
        work({
          ...ROAD,
          village: other,
          name: `${other.name}道路绿化带整修`,
          amount: 156000 + n * 702.8,
          contractor: n % 2 ? `${firm.contractor}进贤分公司` : firm.contractor,
          account: firm.account,
          procurement: '询价',
          approvedOn: addDays('2024-01-15', n * 35),
        })
      }
    },
    { rules: 'U15 U14', together: 3 },
  )
  book.case(many, 'CLEAN', '六个村各由本村理事会自建，各有账户。', (work) => {
    for (let n = 0; n < 6; n++) {
      const other = book.village()
      work({
        village: other,
        name: `${other.name}水沟清理`,
        amount: 61000 + n * 331.2,
        procurement: '村民自建',
        contractor: `${other.name}民理事会`,
        account: `88880100880002${String(n).padStart(2, '0')}`,
      })
    }
  })
  book.case(many, 'CLEAN', '通信公司迁改六个村的杆线，只有产权单位能做。', (work) => {
    for (let n = 0; n < 6; n++) {
      const other = book.village()
      work({
        village: other,
        department: '通讯',
        kind: '通讯',
        name: `${other.name}通信杆线迁改`,
        amount: 83000 + n * 1290.7,
        contractor: '样例县通信有限公司',
        account: '8888010088000301',
        procurement: '单一来源',
        approvedOn: addDays('2024-01-15', n * 25),
      })
    }
  })

  const bidders = 'related-bidders'
  book.case(
    bidders,
    'FIND',
    '施工、监理名称不同，收款账号却是同一个。',
    (work, v) => {
      const firm = makeFirm()
      const other = makeFirm('监理有限公司')
      work({
        ...WATER,
        name: `${v.name}排灌站改建`,
        amount: 500000,
        budget: 530000,
        settled: 516000,
        ...firm,
        contracts: [
          {
            kind: '监理',
            contractor: other.contractor,
            account: firm.account,
            amount: 16000,
            signedOn: '2024-03-02',
          },
        ],
        money: [
          {
            amount: 516000,
            paid: [
              { amount: 300000, on: '2024-05-20' },
              { amount: 200000, on: '2024-11-08' },
              {
                amount: 16000,
                on: '2024-11-12',
                contract: 'HT2',
                payee: other.contractor,
                account: firm.account,
              },
            ],
          },
        ],
      })
    },
    { rules: 'U08' },
  )
  book.case(bidders, 'CLEAN', '同一家监理公司监理三个项目，施工各是一家。', (work, v) => {
    const firm = makeFirm('监理有限公司')
    for (const n of [0, 1, 2])
      work({
        ...WATER,
        name: `${v.name}${['进水闸', '渡槽', '倒虹吸'][n]}重建`,
        amount: 300000 + n * 12110.3,
        budget: 330000 + n * 12110.3,
        settled: 309000 + n * 12110.3,
        contracts: [{ kind: '监理', ...firm, amount: 9000, signedOn: addDays('2024-03-02', n) }],
        money: [
          {
            amount: 309000 + n * 12110.3,
            paid: [
              { amount: 300000 + n * 12110.3, on: '2024-11-08' },
              { amount: 9000, on: addDays('2024-11-12', n), contract: 'HT2', ...payTo(firm) },
            ],
          },
        ],
      })
  })
}

const payTo = (firm: { contractor: string; account: string }) => ({
  payee: firm.contractor,
  account: firm.account,
})
