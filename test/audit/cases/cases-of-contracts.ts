import type { CaseBook } from './case-book.ts'
import { addDays } from '../../../src/demonstration/days.ts'
import { makeFirm } from './paper.ts'

/** Contracts that were split, or let without a tender. */
export function casesOfContracts(book: CaseBook) {
  const split = 'split-contract'
  book.case(
    split,
    'FIND',
    '同一村委会一个月内以询价签四份施工合同，四家各一百二十万元。',
    (work, v) => {
      for (const [n, what] of ['东垄渠道', '西垄渠道', '机耕路', '涵闸'].entries())
        work({
          name: `${v.name}${what}改造`,
          amount: 1180000 + n * 7310.2,
          procurement: '询价',
          owner: '样例乡农田建设项目部',
          approvedOn: addDays('2024-02-08', n * 6),
        })
    },
    { rules: 'U14' },
  )
  book.case(
    split,
    'FIND',
    '勘察设计拆成三份各四十五万元给同一家，四十天内签完。',
    (work, v) => {
      const firm = makeFirm('勘测设计有限公司')
      for (const [n, what] of ['上片', '中片', '下片'].entries())
        work({
          name: `${v.name}${what}农田建设勘测设计`,
          amount: 448000 + n * 1100.5,
          contractKind: '勘察设计',
          procurement: '直接委托',
          owner: '样例乡农业综合服务部',
          ...firm,
          approvedOn: addDays('2024-02-08', n * 15),
        })
    },
    { rules: 'U14' },
  )
  book.case(
    split,
    'FIND',
    '农机具采购拆成五单，两个月内各四十余万元，合计过货物限额。',
    (work, v) => {
      for (let n = 0; n < 5; n++)
        work({
          name: `${v.name}农机具购置（第${n + 1}单）`,
          amount: 431000 + n * 2050.6,
          contractKind: '货物采购',
          procurement: '询价',
          owner: '样例乡农机服务总站',
          approvedOn: addDays('2024-02-08', n * 12),
        })
    },
    { rules: 'U14' },
  )
  book.case(
    split,
    'FIND',
    '同一项目分给公司本部与其分公司，各二百余万元，相隔四个月。',
    (work, v) => {
      const firm = makeFirm()
      work({
        name: `${v.name}小流域治理工程`,
        department: '水务',
        kind: '农田水利',
        amount: 2260000,
        budget: 4560000,
        ...firm,
        settled: 4470000,
        contracts: [
          {
            name: `${v.name}小流域治理工程（增补）施工合同`,
            contractor: `${firm.contractor}进贤分公司`,
            account: '8888010088000001',
            amount: 2210000,
            signedOn: '2024-07-12',
          },
        ],
        money: [
          {
            amount: 4470000,
            paid: [
              { amount: 2260000, on: '2024-06-18' },
              {
                amount: 2210000,
                on: '2024-10-30',
                payee: `${firm.contractor}进贤分公司`,
                account: '8888010088000001',
                contract: 'HT2',
              },
            ],
          },
        ],
      })
    },
    { rules: 'U14' },
  )
  book.case(split, 'CLEAN', '一个总承包（EPC）中标，多个小项目分列，招标编号相同。', (work, v) => {
    const firm = makeFirm('水利工程总承包有限公司')
    for (const what of ['水渠改造', '山塘清淤', '泵站维修', '机耕桥新建', '蓄水池新建'])
      work({
        name: `${v.name}${what}`,
        department: '水务',
        kind: '农田水利',
        amount: 1090000 + what.length * 3127.4 + what.charCodeAt(0),
        ...firm,
        procurement: '公开招标',
        tender: '样招〔2024〕总承包7',
        owner: '样例县水利建设项目部',
      })
  })
  book.case(split, 'CLEAN', '四个村各自一份四十万元直接委托，业主、承包人、内容都不同。', (work, v) => {
    for (const what of ['水井', '路肩', '护坡', '花池']) {
      const other = book.village()
      work({
        village: other,
        name: `${other.name}${what}修缮`,
        kind: '农村人居环境',
        department: '住建',
        amount: 396000 + what.charCodeAt(0) / 7,
        procurement: '直接委托',
      })
    }
    void v
  })
  book.case(split, 'CLEAN', '年度管护服务三年各自磋商，各有招标编号，同一家连续中选。', (work, v) => {
    const firm = makeFirm('水利养护有限公司')
    for (const year of [2022, 2023, 2024])
      work({
        name: `${year}年${v.name}灌区运行管护`,
        department: '水务',
        kind: '农田水利',
        amount: 1480000 + year * 3.1,
        ...firm,
        tender: `样磋〔${year}〕管护`,
        approvedOn: `${year}-02-08`,
        owner: '样例灌区管理处',
      })
  })
  book.case(split, 'CLEAN', '框架协议下的三份订单，经一次公开招标。', (work, v) => {
    const firm = makeFirm()
    for (const [n, what] of ['一号渠', '二号渠', '三号渠'].entries())
      work({
        name: `${v.name}${what}衬砌`,
        department: '水务',
        kind: '农田水利',
        amount: 1710000 + n * 8100.6,
        ...firm,
        procurement: '公开招标',
        tender: '样招〔2024〕框架2',
        approvedOn: addDays('2024-02-08', n * 21),
      })
  })

  const single = 'single-source-over-threshold'
  book.case(
    single,
    'FIND',
    '五百二十万元设计施工以竞争性谈判成交，未招标。',
    (work, v) => {
      work({
        name: `${v.name}河道综合整治`,
        department: '水务',
        kind: '农田水利',
        amount: 5210000.4,
        procurement: '竞争性谈判',
      })
    },
    { rules: 'U14' },
  )
  book.case(
    single,
    'FIND',
    '一百三十万元监理服务直接委托，过服务限额。',
    (work, v) => {
      work({ name: `${v.name}片区工程监理`, amount: 1312000, contractKind: '监理', procurement: '直接委托' })
    },
    { rules: 'U14' },
  )
  book.case(
    single,
    'FIND',
    '合同价压在限额以下直接委托，又以补充协议加到四百八十万元。',
    (work, v) => {
      work({
        name: `${v.name}高位水渠工程`,
        department: '水务',
        kind: '农田水利',
        amount: 3950000,
        budget: 4900000,
        settled: 4800000,
        procurement: '直接委托',
        supplements: [
          { amount: 850000, content: '增加渠长', approval: '进改样〔2024〕9号', on: '2024-05-30' },
        ],
        money: [
          {
            amount: 4800000,
            paid: [
              { amount: 2400000, on: '2024-06-11' },
              { amount: 2400000, on: '2024-11-08' },
            ],
          },
        ],
      })
    },
    { rules: 'U14' },
  )
  book.case(single, 'CLEAN', '抢险救灾工程四百五十万元，依法可不招标，名称与批复写明。', (work, v) => {
    work({
      name: `${v.name}溃堤抢险救灾应急工程`,
      department: '水务',
      kind: '农田水利',
      amount: 4512000.8,
      procurement: '直接委托',
    })
  })
  book.case(single, 'CLEAN', '自来水公司自有管网改造，单一来源。', (work, v) => {
    work({
      name: `${v.name}供水主管改造`,
      department: '水务',
      kind: '农田水利',
      amount: 4216000.4,
      contractor: '样例县自来水有限责任公司',
      account: '8888010099000002',
      procurement: '单一来源',
    })
  })
  book.case(single, 'CLEAN', '四百二十万元邀请招标。', (work, v) => {
    work({
      name: `${v.name}水库溢洪道改造`,
      department: '水务',
      kind: '农田水利',
      amount: 4228000.1,
      procurement: '邀请招标',
      tender: '样招〔2024〕邀3',
    })
  })
}
