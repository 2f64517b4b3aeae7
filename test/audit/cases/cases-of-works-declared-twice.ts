import type { CaseBook } from './case-book.ts'

/** One work declared twice, and works that only look alike. */
export function casesOfWorksDeclaredTwice(book: CaseBook) {
  const twice = 'same-work-twice'
  const seen = { rules: 'T08 T10 B03', together: 2 }
  book.case(
    twice,
    'FIND',
    '“高位水池”与“蓄水池”是同一座池，农业、水务各报一次。',
    (work, v) => {
      work({ name: `${v.name}高位水池新建项目`, amount: 318640.35 })
      work({
        name: `${v.name}蓄水池建设工程`,
        department: '水务',
        kind: '农田水利',
        amount: 322018.5,
        approvedOn: '2024-03-02',
      })
    },
    seen,
  )
  book.case(
    twice,
    'FIND',
    '危桥改造与老桥重建为同一座桥，交通、农业各报一次，金额减百分之四。',
    (work, v) => {
      work({ name: `${v.name}危桥改造工程`, department: '交通运输', kind: '农村公路', amount: 486200.8 })
      work({ name: `${v.name}桥梁拆除重建项目`, amount: 467100.4, approvedOn: '2024-04-11' })
    },
    seen,
  )
  book.case(
    twice,
    'FIND',
    '污水管网与生活污水收集管道为同一工程，生态环境、住建各报一次。',
    (work, v) => {
      work({
        name: `${v.name}污水管网铺设工程`,
        department: '生态环境',
        kind: '农村人居环境',
        amount: 731450.6,
      })
      work({
        name: `${v.name}生活污水收集管道建设`,
        department: '住建',
        kind: '农村人居环境',
        amount: 744902.15,
        approvedOn: '2024-02-21',
      })
    },
    seen,
  )
  book.case(
    twice,
    'FIND',
    '次年换个说法把已建成的同一条机耕路又报一次，同一部门，金额不变。',
    (work, v) => {
      work({ name: `${v.name}机耕路硬化工程`, amount: 268310.2, approvedOn: '2023-02-16' })
      work({ name: `${v.name}机耕道水泥路面工程`, amount: 268310.2, approvedOn: '2024-02-20' })
    },
    seen,
  )
  book.case(
    twice,
    'FIND',
    '“四旁植树”与“村庄绿化”是同一批苗木，林业、农业各报一次。',
    (work, v) => {
      work({ name: `${v.name}四旁植树项目`, department: '林业', kind: '绿化造林', amount: 152380.7 })
      work({
        name: `${v.name}村庄绿化提升工程`,
        kind: '农村人居环境',
        amount: 149990.3,
        approvedOn: '2024-03-09',
      })
    },
    seen,
  )
  book.case(
    twice,
    'FIND',
    '饮水安全巩固提升与自来水管网延伸为同一工程两次立项。',
    (work, v) => {
      work({
        name: `${v.name}农村饮水安全巩固提升工程`,
        department: '水务',
        kind: '农田水利',
        amount: 402877.1,
      })
      work({
        name: `${v.name}自来水管网延伸项目`,
        kind: '农村人居环境',
        amount: 395120.9,
        approvedOn: '2024-05-06',
      })
    },
    seen,
  )
  book.case(
    twice,
    'FIND',
    '圩堤整治与堤防加固护坡为同一段圩堤，水务一家换名再报。',
    (work, v) => {
      work({ name: `${v.name}圩堤整治工程`, department: '水务', kind: '农田水利', amount: 611208.45 })
      work({
        name: `${v.name}圩堤加固护坡项目`,
        department: '水务',
        kind: '农田水利',
        amount: 617735.2,
        approvedOn: '2024-06-03',
      })
    },
    seen,
  )
  book.case(
    twice,
    'FIND',
    '路灯安装与村庄亮化为同一批灯，字序颠倒并带年份。',
    (work, v) => {
      work({
        name: `2024年度${v.township}${v.name}太阳能路灯安装工程`,
        department: '住建',
        kind: '农村人居环境',
        amount: 186500.4,
      })
      work({
        name: `${v.name}村庄亮化工程（路灯）`,
        department: '生态环境',
        kind: '农村人居环境',
        amount: 183020.55,
        approvedOn: '2024-03-28',
      })
    },
    seen,
  )

  book.case(twice, 'CLEAN', '一期与续建二期，分年批复、分年付款。', (work, v) => {
    work({
      name: `${v.name}灌渠改造工程（一期）`,
      department: '水务',
      kind: '农田水利',
      amount: 355210.6,
      approvedOn: '2023-02-13',
    })
    work({ name: `${v.name}灌渠改造工程（二期）`, department: '水务', kind: '农田水利', amount: 360114.3 })
  })
  book.case(twice, 'CLEAN', '公路小修保养一年一度，标准相同。', (work, v) => {
    work({
      name: `2023年${v.name}村道小修保养`,
      department: '交通运输',
      kind: '农村公路',
      amount: 60500.5,
      approvedOn: '2023-02-16',
    })
    work({ name: `2024年${v.name}村道小修保养`, department: '交通运输', kind: '农村公路', amount: 60500.5 })
  })
  book.case(twice, 'CLEAN', '上半年与下半年的河道保洁，各有合同各自验收。', (work, v) => {
    work({ name: `${v.name}上半年河道保洁`, department: '生态环境', kind: '农村人居环境', amount: 42300.1 })
    work({
      name: `${v.name}下半年河道保洁`,
      department: '生态环境',
      kind: '农村人居环境',
      amount: 42300.1,
      approvedOn: '2024-06-20',
    })
  })
  book.case(twice, 'CLEAN', '两个自然村各清各的门塘，面积相仿。', (work, v) => {
    work({ name: `${v.name}大屋自然村门塘清淤`, department: '水务', kind: '农田水利', amount: 98030.2 })
    work({
      name: `${v.name}上湾自然村门塘清淤`,
      department: '水务',
      kind: '农田水利',
      amount: 97510.6,
      approvedOn: '2024-02-19',
    })
  })
  book.case(twice, 'CLEAN', '新建泵站与其配套的变压器台区，是两样东西。', (work, v) => {
    work({ name: `${v.name}泵站新建工程`, department: '水务', kind: '农田水利', amount: 402100.3 })
    work({
      name: `${v.name}泵站配电台区建设`,
      department: '电力',
      kind: '电力',
      amount: 396040.8,
      contractor: '样例县供电有限责任公司',
      account: '8888010099000001',
      procurement: '单一来源',
      approvedOn: '2024-03-14',
    })
  })
  book.case(twice, 'CLEAN', '高标准农田按年度批次逐年实施，亩均标准一致。', (work, v) => {
    work({
      name: `${v.name}2023年高标准农田建设项目`,
      kind: '高标准农田',
      amount: 598000,
      land: 230,
      approvedOn: '2023-02-20',
    })
    work({
      name: `${v.name}2024年高标准农田建设项目`,
      kind: '高标准农田',
      amount: 598000,
      land: 230,
      approvedOn: '2024-02-20',
    })
  })
  book.case(twice, 'CLEAN', '主体渡槽与管理房附属，内容不同。', (work, v) => {
    work({ name: `${v.name}渡槽重建工程`, department: '水务', kind: '农田水利', amount: 244010.7 })
    work({
      name: `${v.name}渡槽管理房新建`,
      department: '水务',
      kind: '农田水利',
      amount: 239870.2,
      approvedOn: '2024-03-11',
    })
  })
  book.case(twice, 'CLEAN', '机耕桥与机耕路各是各的，同村同批。', (work, v) => {
    work({ name: `${v.name}机耕桥新建工程`, amount: 175900.3 })
    work({ name: `${v.name}机耕路硬化工程`, amount: 176200.6, approvedOn: '2024-02-26' })
  })
  book.case(twice, 'CLEAN', '造价咨询与工程本身，是服务与工程。', (work, v) => {
    work({ name: `${v.name}水毁河堤修复工程`, department: '水务', kind: '农田水利', amount: 512340.1 })
    work({
      name: `${v.name}水毁河堤修复工程造价咨询`,
      department: '水务',
      kind: '农田水利',
      amount: 12600,
      contractKind: '咨询、评审、测绘等服务',
      contractName: '造价咨询合同',
      procurement: '询价',
      approvedOn: '2024-02-15',
    })
  })
  book.case(twice, 'CLEAN', '同一干渠按桩号分两段，分属两年计划。', (work, v) => {
    work({
      name: `${v.name}西干渠K0+000—K1+200段衬砌`,
      department: '水务',
      kind: '农田水利',
      amount: 333010.2,
    })
    work({
      name: `${v.name}西干渠K1+200—K2+400段衬砌`,
      department: '水务',
      kind: '农田水利',
      amount: 331870.9,
      approvedOn: '2024-03-19',
    })
  })
  book.case(twice, 'CLEAN', '机电井新打一眼，另一项目给五年前的井换泵。', (work, v) => {
    work({ name: `${v.name}机井打设工程`, department: '水务', kind: '农田水利', amount: 88300.4 })
    work({
      name: `${v.name}老机井水泵更换`,
      department: '水务',
      kind: '农田水利',
      amount: 41020.5,
      approvedOn: '2024-04-02',
    })
  })
}
