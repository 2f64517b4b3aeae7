import type { CaseBook, Expected } from './case-book.ts'
import type { Work } from './paper.ts'

type Named = readonly [name: string, amount: number, more?: Partial<Work>]
const WATER = { department: '水务', kind: '农田水利' }
const ROAD = { department: '交通运输', kind: '农村公路' }
const HABITAT = { department: '住建', kind: '农村人居环境' }
const ECOLOGY = { department: '生态环境', kind: '农村人居环境' }
const FOREST = { department: '林业', kind: '绿化造林' }
const FIELDS = { kind: '高标准农田' }

/** Two projects of one village by what they are called: {村} stands for the village, {乡} for its township. */
export type Pair = readonly [Expected, string, Named, Named]
const PAIRS: readonly Pair[] = [
  // One work under two names.
  [
    'FIND',
    '冷藏保鲜库与农产品冷链库是同一座库，同一部门换名再报。',
    ['{村}冷藏保鲜库建设项目', 462310.4],
    ['{村}农产品冷链库新建工程', 468002.7, { approvedOn: '2024-07-02' }],
  ],
  [
    'FIND',
    '养殖尾水治理与鱼塘尾水处理是同一套设施，农业、生态环境各报一次。',
    ['{村}水产养殖尾水治理项目', 286400.55],
    ['{村}鱼塘尾水处理设施工程', 291250.1, { ...ECOLOGY, approvedOn: '2024-03-21' }],
  ],
  [
    'FIND',
    '错一字：栏河坝即拦河坝，水务、农业各报一次。',
    ['{村}拦河坝加固工程', 377410.2, WATER],
    ['{村}栏河坝加固项目', 370880.9, { approvedOn: '2024-04-08' }],
  ],
  [
    'FIND',
    '公厕与公共卫生间是同一座，住建、生态环境各报一次。',
    ['{村}公厕新建工程', 158220.6, HABITAT],
    ['{村}公共卫生间建设项目', 162040.3, { ...ECOLOGY, approvedOn: '2024-05-12' }],
  ],
  [
    'FIND',
    '油茶低改与低产油茶林改造是同一片山，林业、农业各报一次。',
    ['{村}低产油茶林改造项目', 198330.8, FOREST],
    ['{村}油茶低改提升工程', 203310.2, { approvedOn: '2024-02-27' }],
  ],
  [
    'FIND',
    '水肥一体化与高效节水灌溉是同一套管件，加价百分之七。',
    ['{村}水肥一体化建设项目', 341010.5],
    ['{村}高效节水灌溉工程', 364880.7, { ...WATER, approvedOn: '2024-04-19' }],
  ],
  [
    'FIND',
    '前缀、后缀、词序全换：U型槽渠道。',
    ['关于{乡}{村}U型槽渠道建设的项目', 254610.3],
    ['2024年U型渠新修工程（{村}）', 259120.8, { ...WATER, approvedOn: '2024-03-15' }],
  ],
  [
    'FIND',
    '农房外立面改造与房屋立面整治是同一批房，住建、生态环境各报一次。',
    ['{村}农房外立面改造工程', 312440.2, HABITAT],
    ['{村}房屋立面整治项目', 307010.6, { ...ECOLOGY, approvedOn: '2024-06-05' }],
  ],
  [
    'FIND',
    '挡土墙与浆砌石挡墙是同一堵，同一部门次年再报，金额不变。',
    ['{村}挡土墙砌筑工程', 136220.4, { ...WATER, approvedOn: '2023-03-10' }],
    ['{村}浆砌石挡墙工程', 136220.4, WATER],
  ],
  [
    'FIND',
    '酸化耕地治理按乡镇报一次，按村又报一次。',
    ['{乡}酸化耕地治理项目', 224100.9, { place: '{乡}' }],
    ['{村}耕地酸化改良工程', 222870.3, { department: '自然资源', approvedOn: '2024-03-06' }],
  ],
  [
    'FIND',
    '繁体、全角写法不同的同一渠道。',
    ['{村}２０２４年幹渠襯砌工程', 418230.7, WATER],
    ['{村}2024年干渠衬砌项目', 411020.4, { approvedOn: '2024-03-28' }],
  ],
  [
    'FIND',
    '停车场与停车坪是同一块地，住建、交通各报一次。',
    ['{村}村口停车场建设', 148890.6, HABITAT],
    ['{村}村口停车坪硬化工程', 151320.2, { ...ROAD, approvedOn: '2024-05-20' }],
  ],
  [
    'FIND',
    '农机库与农机具存放棚是同一座，同一部门两次立项，金额相差百分之一。',
    ['{村}农机库建设项目', 188430.3],
    ['{村}农机具存放棚新建工程', 190210.9, { approvedOn: '2024-08-12' }],
  ],
  [
    'FIND',
    '森林防火通道与防火林道是同一条路，林业、交通各报一次。',
    ['{村}森林防火通道建设', 266730.5, FOREST],
    ['{村}防火林道修建工程', 259010.8, { ...ROAD, approvedOn: '2024-04-02' }],
  ],
  [
    'FIND',
    '水塘扩容与山塘扩挖是同一口塘，跨两年、跨部门。',
    ['{村}山塘扩挖增容工程', 176520.2, { ...WATER, approvedOn: '2023-04-11' }],
    ['{村}水塘扩容整治项目', 181300.6],
  ],
  // Two works that look like one.
  [
    'CLEAN',
    '冷库土建与制冷设备采购是两样。',
    ['{村}冷库土建工程', 301220.4],
    ['{村}冷库制冷设备采购', 296880.7, { contractKind: '货物采购', approvedOn: '2024-05-07' }],
  ],
  [
    'CLEAN',
    '前村组与后村组各硬化各的晒场。',
    ['{村}前村组晒场硬化', 88310.2],
    ['{村}后村组晒场硬化', 87990.5],
  ],
  [
    'CLEAN',
    '上坊桥、下坊桥是两座桥。',
    ['{村}上坊桥重建工程', 420110.6, ROAD],
    ['{村}下坊桥重建工程', 418330.9, { ...ROAD, approvedOn: '2024-03-03' }],
  ],
  [
    'CLEAN',
    '油茶新造与油茶低改不是一片林。',
    ['{村}油茶新造林项目', 162010.4, FOREST],
    ['{村}低产油茶林改造项目', 158440.7, { ...FOREST, approvedOn: '2024-03-09' }],
  ],
  [
    'CLEAN',
    '施工与第三方检测。',
    ['{村}机耕路硬化工程', 288410.5],
    [
      '{村}机耕路硬化工程质量检测',
      8600,
      { contractKind: '咨询、评审、测绘等服务', procurement: '询价', approvedOn: '2024-04-12' },
    ],
  ],
  [
    'CLEAN',
    '一事一议奖补定额十万元，路与渠各一项。',
    ['{村}一事一议村道硬化', 100000],
    ['{村}一事一议水渠整修', 100000, { approvedOn: '2024-03-01' }],
  ],
  [
    'CLEAN',
    '农田土建与耕地培肥内容不同。',
    ['{村}高标准农田田间工程', 244310.8, { ...FIELDS, land: 100 }],
    ['{村}高标准农田地力培肥', 238660.2, { ...FIELDS, land: 100, approvedOn: '2024-06-06' }],
  ],
  [
    'CLEAN',
    '垃圾中转站与垃圾桶采购。',
    ['{村}垃圾中转站建设', 96320.4, ECOLOGY],
    ['{村}分类垃圾桶采购', 94110.8, { ...ECOLOGY, contractKind: '货物采购', approvedOn: '2024-03-13' }],
  ],
  [
    'CLEAN',
    '排涝泵站与灌溉泵站是两座。',
    ['{村}排涝泵站新建工程', 512300.6, WATER],
    ['{村}灌溉泵站新建工程', 506110.3, { ...WATER, approvedOn: '2024-03-17' }],
  ],
  [
    'CLEAN',
    '第一合同段、第二合同段。',
    ['{村}村道拓宽第一合同段', 366120.8, ROAD],
    ['{村}村道拓宽第二合同段', 361770.1, ROAD],
  ],
  [
    'CLEAN',
    '鱼塘尾水与村庄生活污水不是一回事。',
    ['{村}鱼塘尾水治理', 276300.5],
    ['{村}生活污水治理', 279010.4, { ...ECOLOGY, approvedOn: '2024-02-28' }],
  ],
  [
    'CLEAN',
    '路面硬化与道路安防护栏。',
    ['{村}通村公路硬化工程', 231010.3, ROAD],
    ['{村}通村公路波形护栏安装', 226640.8, { ...ROAD, approvedOn: '2024-09-02' }],
  ],
  [
    'CLEAN',
    '二〇二〇年新建的路，二〇二四年大修。',
    ['{村}环村路新建工程', 204410.6, { ...ROAD, approvedOn: '2020-02-10' }],
    ['{村}环村路大修工程', 205330.9, ROAD],
  ],
  [
    'CLEAN',
    '红壤改良首批、次批，各有田块。',
    ['{村}耕地酸化治理首批', 121010.3],
    ['{村}耕地酸化治理次批', 122440.8, { approvedOn: '2024-08-01' }],
  ],
  [
    'CLEAN',
    '育秧大棚与其育秧设备。',
    ['{村}育秧大棚建设', 188010.4],
    ['{村}育秧播种设备购置', 184220.6, { contractKind: '货物采购', approvedOn: '2024-04-16' }],
  ],
  [
    'CLEAN',
    '老祠堂前广场与新村部广场，位置写明。',
    ['{村}老祠堂前广场铺装', 92330.2, HABITAT],
    ['{村}新村部前广场铺装', 93010.7, { ...HABITAT, approvedOn: '2024-03-25' }],
  ],
]

/** One work under names that say the same in other words, with typing errors and other signs; and works whose names are near. */
export const casesOfWorksUnderOtherNames = (book: CaseBook) => declareTwice(book, PAIRS)

/** A case for each two projects of one village. */
export function declareTwice(book: CaseBook, pairs: readonly Pair[]) {
  for (const [expected, why, one, other] of pairs)
    book.case(
      'same-work-twice',
      expected,
      why,
      (work, v) => {
        const say = (text: string) => text.replace('{村}', v.name).replace('{乡}', v.township)
        for (const [name, amount, more = {}] of [one, other])
          work({ ...more, name: say(name), amount, ...(more.place ? { place: say(more.place) } : {}) })
      },
      { rules: 'T08 T10 B03', together: 2 },
    )
}
