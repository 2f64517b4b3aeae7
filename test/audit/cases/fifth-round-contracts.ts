import type { CaseBook } from './case-book.ts'
import { oneProject, whole } from './one-project.ts'
import { makeFirm } from './paper.ts'

export function contractsOfTheFifthRound(book: CaseBook) {
  splitContracts(book)
  singleSource(book)
  concentration(book)
}

function splitContracts(book: CaseBook) {
  const theme = 'split-contract'
  const one = makeFirm()
  book.case(
    theme,
    'FIND',
    '镇里把一条路分成四段，八个月里都直接委托给同一家公司，合计五百四十余万元。',
    (work, v) => {
      work({
        name: `${v.name}中心路路面硬化工程`,
        department: '交通运输',
        kind: '农村公路',
        owner: `${v.township}人民政府`,
        amount: 5426000,
        contract: false,
        start: '2024-03-20',
        planned: '2024-12-25',
        money: whole(5426000, {
          paid: [1383000, 1296000, 1402000, 1345000].map((amount, n) => ({
            amount,
            on: ['2024-05-20', '2024-08-06', '2024-10-22', '2025-02-18'][n]!,
            contract: `HT${n + 1}`,
            payee: one.contractor,
            account: one.account,
          })),
        }),
        contracts: [1383000, 1296000, 1402000, 1345000].map((amount, n) => ({
          name: `${v.name}中心路硬化第${'一二三四'[n]}段`,
          ...one,
          amount,
          procurement: '直接委托',
          signedOn: ['2024-03-10', '2024-05-28', '2024-08-12', '2024-11-05'][n]!,
        })),
      })
    },
    { rules: 'U14' },
  )
  book.case(
    theme,
    'FIND',
    '同一个镇四十天里分三次询价买太阳能路灯，各一百八十万元上下，合起来过了货物招标限额。',
    (work, v) => {
      for (const n of [0, 1, 2])
        work({
          name: `${v.township}太阳能路灯采购（${['集镇', '圩镇外环', '各村主干道'][n]}）`,
          kind: '农村人居环境',
          owner: `${v.township}人民政府`,
          amount: [1796000.5, 1843200.2, 1768800.9][n]!,
          approvedOn: ['2024-02-08', '2024-02-26', '2024-03-18'][n]!,
          contractKind: '货物',
          procurement: '询价',
        })
    },
    { rules: 'U14' },
  )
  book.case(theme, 'CLEAN', '一个项目的施工公开招标，设计、监理小额另签，三类合同各归各类。', (work, v) => {
    const [a, b] = [makeFirm('勘察设计有限公司'), makeFirm('工程监理有限公司')]
    work({
      name: `${v.name}灌区续建配套工程`,
      department: '水务',
      kind: '农田水利',
      amount: 3862000.4,
      procurement: '公开招标',
      tender: '进公资〔2024〕031号',
      contracts: [
        { ...a, kind: '设计', amount: 96500, procurement: '直接委托', signedOn: '2023-11-20' },
        { ...b, kind: '监理', amount: 71200, procurement: '直接委托', signedOn: '2024-03-05' },
      ],
    })
  })
  book.case(theme, 'CLEAN', '同一业主三份小工程合同，合起来还不到招标限额。', (work, v) => {
    for (const n of [0, 1, 2])
      work({
        name: `${v.name}${['晒谷场', '农机库棚', '蓄水池'][n]}工程`,
        amount: [386200.3, 512340.8, 247600.1][n]!,
        approvedOn: ['2024-02-08', '2024-03-01', '2024-03-29'][n]!,
      })
  })
}

function singleSource(book: CaseBook) {
  const one = oneProject(book)
  const theme = 'single-source-over-threshold'
  one([theme, 'FIND', '一百二十八万元的勘察设计直接委托，超过服务招标限额。', 'U14'], {
    name: '{村}片区土地整治勘察设计',
    department: '自然资源',
    contractKind: '设计',
    procurement: '直接委托',
    amount: 1280000,
  })
  one([theme, 'CLEAN', '一百九十五万元的管材以询价采购，在货物招标限额之内，只此一份。'], {
    name: '{村}节水灌溉管材采购',
    contractKind: '货物',
    procurement: '询价',
    amount: 1952300.4,
  })
}

function concentration(book: CaseBook) {
  const theme = 'payee-concentration'
  book.case(
    theme,
    'FIND',
    '一家合作社一个季度里从七个村各拿一份二十六万余元的小工程，都是直接委托。',
    (work, v) => {
      const firm = makeFirm('农机专业合作社')
      for (let n = 0; n < 7; n++) {
        const village = n === 0 ? v : book.village()
        work({
          village,
          name: `${village.name}${['田埂整修', '沟渠修复', '田间道维护'][n % 3]}工程`,
          ...firm,
          procurement: '直接委托',
          approvedOn: `2024-0${2 + (n % 3)}-1${n}`,
          amount: 264000 + n * 371.5,
        })
      }
    },
    { rules: 'U15 U14', together: 3 },
  )
  book.case(
    theme,
    'CLEAN',
    '种子由县里一次公开招标定价，五个村按面积各自结算，供应商是同一家。',
    (work, v) => {
      const firm = makeFirm('种业有限公司')
      for (let n = 0; n < 5; n++) {
        const village = n === 0 ? v : book.village()
        work({
          village,
          name: `${village.name}优质稻良种推广`,
          ...firm,
          contractKind: '货物',
          procurement: '公开招标',
          tender: '进公资〔2024〕056号',
          amount: [183200.4, 96540.2, 240310.8, 155070.6, 128880.1][n]!,
        })
      }
    },
  )
}
