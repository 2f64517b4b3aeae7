import type { CaseBook } from './case-book.ts'
import { addDays } from '../../../src/demonstration/days.ts'
import { makeFirm } from './paper.ts'

/** One contractor behind many projects, and bidders that are one. */
export function casesOfContractors(book: CaseBook) {
  const many = 'payee-concentration'
  book.case(
    many,
    'FIND',
    '一支打井队十个月内以询价包揽七个村的井，各十八万余元。',
    (work) => {
      const firm = makeFirm('打井队')
      for (let n = 0; n < 7; n++) {
        const other = book.village()
        work({
          village: other,
          name: `${other.name}灌溉井打设`,
          department: '水务',
          kind: '农田水利',
          amount: 181000 + n * 311.3,
          ...firm,
          procurement: '询价',
          approvedOn: addDays('2024-01-08', n * 40),
        })
      }
    },
    { rules: 'U15 U14', together: 3 },
  )
  book.case(
    many,
    'FIND',
    '苗木经营部不经竞争供了九个项目，单单九万九千余元。',
    (work) => {
      const firm = makeFirm('苗木经营部')
      for (let n = 0; n < 9; n++) {
        const other = book.village()
        work({
          village: other,
          name: `${other.name}村旁绿化`,
          department: '林业',
          kind: '绿化造林',
          amount: 99000 + n * 80.7,
          ...firm,
          contractKind: '货物采购',
          procurement: '直接委托',
          approvedOn: addDays('2024-01-08', n * 30),
        })
      }
    },
    { rules: 'U15 U14', together: 3 },
  )
  book.case(many, 'CLEAN', '一家企业在七个村公开招标分别中标。', (work) => {
    const firm = makeFirm()
    for (let n = 0; n < 7; n++) {
      const other = book.village()
      work({
        village: other,
        name: `${other.name}村道拓宽`,
        department: '交通运输',
        kind: '农村公路',
        amount: 612000 + n * 15317.4,
        ...firm,
        procurement: '公开招标',
        tender: `样招〔2024〕路${n}`,
        approvedOn: addDays('2024-01-08', n * 13),
      })
    }
  })
  book.case(many, 'CLEAN', '乡里唯一的检测单位做了四个小项目的检测，都低于五个。', (work) => {
    const firm = makeFirm('检测有限公司')
    for (let n = 0; n < 4; n++) {
      const other = book.village()
      work({
        village: other,
        name: `${other.name}耕地质量检测`,
        amount: 21000 + n * 401.2,
        ...firm,
        contractKind: '咨询、评审、测绘等服务',
        contractName: '检测合同',
        procurement: '询价',
        approvedOn: addDays('2024-01-08', n * 9),
      })
    }
  })
  book.case(
    'related-bidders',
    'FIND',
    '两家“竞争”企业的工程款进同一个账号。',
    (work, v) => {
      const account = '8888010077000001'
      work({
        name: `${v.name}塘堰整治`,
        department: '水务',
        kind: '农田水利',
        amount: 288010.3,
        contractor: '样例左岸建设有限公司',
        account,
      })
      work({
        name: `${v.name}排涝沟疏浚`,
        department: '水务',
        kind: '农田水利',
        amount: 193220.8,
        contractor: '样例右岸工程有限公司',
        account,
      })
    },
    { rules: 'U08', together: 2 },
  )
  book.case('related-bidders', 'FIND', '施工与监理是同一家公司，自己监自己。', (work, v) => {
    const firm = makeFirm('建设工程管理有限公司')
    work({
      name: `${v.name}村庄排水沟工程`,
      department: '住建',
      kind: '农村人居环境',
      amount: 366200.3,
      budget: 396000,
      ...firm,
      settled: 377800.3,
      contracts: [{ name: '监理合同', kind: '监理', ...firm, amount: 11600, procurement: '询价' }],
      money: [
        {
          amount: 377800.3,
          paid: [
            { amount: 219720.18, on: '2024-05-22' },
            { amount: 146480.12, on: '2024-10-25' },
            { amount: 11600, on: '2024-10-28', contract: 'HT2' },
          ],
        },
      ],
    })
  })
  book.case('related-bidders', 'CLEAN', '同姓同字号的两家集团企业，各有账户、各做各的。', (work, v) => {
    work({
      name: `${v.name}东港清淤`,
      department: '水务',
      kind: '农田水利',
      amount: 233100.6,
      contractor: '样例熊氏集团水利有限公司',
      account: '8888010077000011',
    })
    work({
      name: `${v.name}村部公厕改建`,
      department: '住建',
      kind: '农村人居环境',
      amount: 120330.4,
      contractor: '样例熊氏集团建筑有限公司',
      account: '8888010077000012',
    })
  })
  book.case('related-bidders', 'CLEAN', '施工、监理、设计各是一家。', (work, v) => {
    const [design, watch] = [makeFirm('设计院有限公司'), makeFirm('监理有限公司')]
    work({
      name: `${v.name}水厂改造工程`,
      department: '水务',
      kind: '农田水利',
      amount: 860200,
      budget: 921000,
      settled: 899700,
      contracts: [
        { name: '设计合同', kind: '勘察设计', ...design, amount: 21500, procurement: '询价' },
        { name: '监理合同', kind: '监理', ...watch, amount: 18000, procurement: '询价' },
      ],
      money: [
        {
          amount: 899700,
          paid: [
            { amount: 516120, on: '2024-05-22' },
            { amount: 344080, on: '2024-10-25' },
            {
              amount: 21500,
              on: '2024-05-20',
              payee: design.contractor,
              account: design.account,
              contract: 'HT2',
            },
            {
              amount: 18000,
              on: '2024-10-25',
              payee: watch.contractor,
              account: watch.account,
              contract: 'HT3',
            },
          ],
        },
      ],
    })
  })
}
