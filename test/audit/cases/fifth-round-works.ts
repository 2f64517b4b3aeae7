import type { CaseBook } from './case-book.ts'

const TWICE = { rules: 'T08 T10 B03', together: 2 }

/** A rectangle `w` by `h` degrees, its south-west corner at `x`, `y`. */
const rectangle = (x: number, y: number, w: number, h = w) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
      [x, y],
    ].map(([a, b]) => [Number(a!.toFixed(6)), Number(b!.toFixed(6))]),
  ],
})

export function worksOfTheFifthRound(book: CaseBook) {
  sameWorkTwice(book)
  worksThatOnlyLookTheSame(book)
  land(book)
}

function sameWorkTwice(book: CaseBook) {
  const twice = (why: string, a: object, b: object) =>
    book.case(
      'same-work-twice',
      'FIND',
      why,
      (work, v) => {
        for (const each of [a, b] as { name: string; amount: number }[])
          work({ ...each, name: each.name.replaceAll('{村}', v.name).replaceAll('{乡}', v.township) })
      },
      TWICE,
    )
  twice(
    '电灌站与提灌站是同一座站，两部门各报一次改造，价差百分之三。',
    { name: '{村}电灌站改造项目', department: '农业农村', amount: 386200.4 },
    {
      name: '{村}提灌站更新改造工程',
      department: '水务',
      kind: '农田水利',
      amount: 397790.1,
      approvedOn: '2024-03-14',
    },
  )
  twice(
    '圩堤护岸与防洪堤护坡为同一段堤防，金额相同。',
    { name: '{村}圩堤护岸工程', department: '水务', kind: '农田水利', amount: 1256000.35 },
    { name: '{村}防洪堤护坡加固项目', department: '农业农村', amount: 1256000.35, approvedOn: '2024-04-02' },
  )
  twice(
    '同一条通村路，一报公路硬化，一报水泥路建设。',
    { name: '{村}通村公路硬化工程', department: '交通运输', kind: '农村公路', amount: 668400 },
    { name: '{村}村道水泥路面建设项目', department: '农业农村', amount: 661230.2, approvedOn: '2024-02-26' },
  )
  twice(
    '残次林改造与低产低效林改造是同一片山，林业与自然资源各立一项。',
    { name: '{村}残次林改造项目', department: '林业', kind: '绿化造林', amount: 243680.6 },
    {
      name: '{村}低产低效林改造工程',
      department: '自然资源',
      kind: '绿化造林',
      amount: 243680.6,
      approvedOn: '2024-05-08',
    },
  )
  twice(
    '同一处蔬菜大棚次年换名再报，少报百分之二。',
    { name: '{村}蔬菜大棚建设项目', approvedOn: '2023-03-06', amount: 512000.8 },
    { name: '{村}设施蔬菜温室大棚工程', approvedOn: '2024-03-11', amount: 501760.8 },
  )
  twice(
    '村里只有一处污水处理设施，农业农村与生态环境各报一次。',
    { name: '{乡}{村}污水处理站及配套管网工程', kind: '农村人居环境', amount: 458900 },
    {
      name: '{村}农村生活污水治理项目',
      department: '生态环境',
      kind: '农村人居环境',
      amount: 465783.5,
      approvedOn: '2024-03-20',
    },
  )
}

function worksThatOnlyLookTheSame(book: CaseBook) {
  const apart = (why: string, a: object, b: object) =>
    book.case('same-work-twice', 'CLEAN', why, (work, v) => {
      for (const each of [a, b] as { name: string; amount: number }[])
        work({ ...each, name: each.name.replaceAll('{村}', v.name).replaceAll('{乡}', v.township) })
    })
  apart(
    '张家与李家两个自然村各修各的水泥路，按同一标准补助。',
    { name: '{村}张家自然村水泥路建设', department: '交通运输', kind: '农村公路', amount: 186000.5 },
    { name: '{村}李家自然村水泥路建设', department: '农业农村', amount: 186000.5 },
  )
  apart(
    '一至三组与四至六组的自来水管网先后改造，户数相当。',
    { name: '{村}1—3组自来水管网改造', department: '水务', kind: '农田水利', amount: 274310.2 },
    { name: '{村}4—6组自来水管网改造', department: '水务', kind: '农田水利', amount: 276080.4 },
  )
  apart(
    '病虫害统防统治逐年购买服务，亩均价格没有变。',
    {
      name: '2023年{村}水稻病虫害统防统治服务',
      approvedOn: '2023-03-01',
      contractKind: '咨询、评审、测绘等服务',
      amount: 98450.3,
    },
    {
      name: '2024年{村}水稻病虫害统防统治服务',
      approvedOn: '2024-03-04',
      contractKind: '咨询、评审、测绘等服务',
      amount: 98450.3,
    },
  )
  apart(
    '机耕桥与机耕道是两样东西，分由两部门建，金额碰巧相近。',
    { name: '{村}机耕桥新建工程', department: '水务', kind: '农田水利', amount: 213560.7 },
    { name: '{村}机耕道新建工程', department: '农业农村', amount: 215100.2 },
  )
  apart(
    '同一条河分上游段与下游段清淤，长度相等。',
    { name: '{村}河道清淤疏浚（上游段）', department: '水务', kind: '农田水利', amount: 332700.6 },
    { name: '{村}河道清淤疏浚（下游段）', department: '生态环境', kind: '农村人居环境', amount: 332700.6 },
  )
  apart(
    '高标准农田建设与其后的耕地质量检测是两件事。',
    { name: '{村}高标准农田建设项目', kind: '高标准农田', amount: 1683200.5 },
    {
      name: '{村}高标准农田耕地质量检测评价',
      kind: '高标准农田',
      contractKind: '咨询、评审、测绘等服务',
      amount: 46200.5,
    },
  )
}

function land(book: CaseBook) {
  const overlap = { rules: 'T09 T08', together: 2 }
  book.case(
    'overlap-land',
    'FIND',
    '林业的低效林改造有四成落在农业的高标准农田里，两边都拿了钱。',
    (work, v) => {
      work({
        name: `${v.name}高标准农田提升项目`,
        kind: '高标准农田',
        amount: 386240.7,
        shape: rectangle(116.31, 28.51, 0.002),
      })
      work({
        name: `${v.name}低效林抚育改造`,
        department: '林业',
        kind: '绿化造林',
        amount: 174560.2,
        shape: rectangle(116.3112, 28.51, 0.002),
      })
    },
    overlap,
  )
  book.case('overlap-land', 'CLEAN', '两块相邻的复垦地，边界处重叠千分之八，是测量误差。', (work, v) => {
    for (const n of [0, 1])
      work({
        name: `${v.name}废弃砖厂复垦（${['甲', '乙'][n]}块）`,
        department: '自然资源',
        kind: '建设用地复垦',
        amount: [152300.6, 169870.3][n]!,
        shape: rectangle(116.33 + n * 0.001984, 28.53, 0.002),
      })
  })
}
