/** Words of rural works, which are no places: what stands before a place's name, or follows it. General Chinese, nobody's own county. */
const WORKS =
  '高标准农田 高标准 高标农田 高标 农田 耕地 旱改水 旱地 水田 基本农田 永久基本农田 废弃 宅基地 宅改 空闲地 闲置 工矿 地质灾害 地灾 避险 搬迁 灌溉 灌区 灌排 渠道 水渠 引水 山塘 水利 水毁 排涝 排灌 排水 堤防 河道 河堤 圩堤 塘坝 沟渠 除险 加固 防洪 防汛 抗旱 抗洪 水源 水环境 水系 水土 水质 ' +
  '公路 农村公路 道路 县道 乡道 村道 通村 通组 机耕道 机耕 田间道 桥梁 危桥 入户 路面 路灯 路网 硬化 拓宽 四好 客运 植树 绿化 造林 林相 林地 林业 林下 低产林 油茶 果园 苗木 茶园 森林 湿地 生态 污水 管网 垃圾 保洁 环境 人居环境 人居 厕所 改厕 公厕 生活垃圾 生活污水 黑臭 面源 畜禽 ' +
  '电网 供电 电力 配电 配网 变压器 线路 农网 通信 通讯 宽带 基站 光纤 燃气 天然气 煤气 危房 危旧房 农房 住房 房屋 饮水 供水 自来水 安全饮水 土地 建设用地 复垦 复绿 增减挂钩 挂钩 拆旧 后备资源 补充耕地 土壤 酸化 地力 培肥 测土 秸秆 绿肥 粮油 水稻 油菜 稻渔 稻虾 ' +
  '田间 农业 农机 农产品 产业 大棚 蔬菜 果蔬 种植 养殖 水产 鱼塘 池塘 生猪 家禽 粮食 粮仓 烘干 冷库 仓储 冷链 光伏 小型 中型 大型 全域 综合 片区 项目区 示范 试点 样板 村庄 村级 村组 村内 乡村 农村 美丽 秀美 和美 宜居 幸福院 养老 文化 文体 体育 健身 学校 校舍 卫生 村部 党群 办公楼 活动 ' +
  '项目 工程 建设 新建 改建 扩建 续建 重建 修建 兴建 改造 升级 提升 整治 整理 修缮 修复 维修 养护 治理 开发 实施 推进 开展 完成 完善 配套 设施 基础设施 公共 资金 补助 奖补 奖励 安排 下达 拨付 拨款 用于 支持 扶持 帮扶 巩固 衔接 涉及 包括 覆盖 位于 地处 坐落 关于 属于 位置 地点 地址 实施地点 建设地点 建设单位 实施单位 范围 沿线 周边 境内 辖区 所在 区域 申请 申报 同意 批复 审批 备案 验收 竣工 ' +
  '年度 一期 二期 三期 标段 批次 高效 节水 连片 质量 等级 旱涝 保收 提质 增效 清淤 疏浚 疏通 护坡 护岸 挡土墙 衬砌 涵闸 涵管 滚水坝 供应 安装 采购 购置 管护 监测 设计 勘察 监理 规划 编制 公司 合作社 家庭农场 基地 精品 特色 亮化 美化 净化 拆除 拆迁 安置 集体 经济 增收 扶贫 移民 以工代赈 一事一议 标准化 规模化 雨污 分流 ' +
  '解决 资助 援建 支援 改善 加强 保障 组织 推动 打造 创建 创办 发展 引进 落实 启动 承建 负责 委托 调整 变更 追加 结余 统筹 整合 涉农 专项 财政 中央 省级 市级 县级 乡级 本级 上级 预算 投资 债券 国债 拟建 在建 已建 建成 重点 农民 农户 受益 集中 统一 全面 进一步 配电网 接入 增容 台区 杆线 迁改 铁塔 管道 调压 入网 计划 任务 指标 面积 规模 ' +
  '人民政府 政府 做好 加快 帮助 市政 公益 移动 电信 联通 铁塔 高速 征地 补偿 期间 十三五 十四五 十五五 架设 铺设 埋设 栽植 平整 回填 清理 购买 加宽 连接 途经 经过 穿过 起点 终点 东起 西起 南起 北起 下辖 隶属 原属 驻村 联村 整村 环村 跨村 包村 沿村 进村 入村 到村 城乡 城镇 集镇 镇区 乡镇 县级 县域 县城 县乡 新农村 中小河流 小流域 中小学 户厕 户户通 退耕 退化 低产 低效 山洪 农家书屋 便民 惠民 革命老区 少数民族 优质 中药材 果业 休闲 传统村落 贫困村 脱贫村 空心村 城中村 建制村 社会主义 国有 现代 高素质 农贸市场 智慧 旅游 服务 应急 消防 监控 安全 隐患 风貌 立面 景观 商业 数字 5G 4G'
/** Works that bear a name of their own: 青湖水库 may lie in 青湖村 or far from it. */
const FEATURES =
  '水库 大坝 水闸 节制闸 闸 泵站 电灌站 电排站 排灌站 排涝站 提灌站 机埠 水厂 水电站 变电站 干渠 支渠 渠 大桥 中桥 小桥 桥 大道 大街 小学 中学 幼儿园 卫生院 卫生室 敬老院 公园 广场 停车场 车站 林场 农场 垦殖场 工业园 产业园 祠堂 古村 老街 路 街 河 港 湖'

const byLength = (words: string) => Map.groupBy(words.split(/\s+/), ({ length }) => length)
const setsOf = (words: string) =>
  [...byLength(words)].map(([length, list]) => ({ length, words: new Set(list) }))
const WORK_SETS = setsOf(WORKS)
const FEATURE_SETS = setsOf(FEATURES)
type Sets = typeof WORK_SETS

const endsAt = (sets: Sets, text: string, end: number) =>
  sets.some(({ length, words }) => end >= length && words.has(text.slice(end - length, end)))
const startsAt = (sets: Sets, text: string, start: number) =>
  sets.some(({ length, words }) => words.has(text.slice(start, start + length)))

/** Whether one of the works' words ends just before a place in a text. */
export const workEndsAt = (text: string, end: number) => endsAt(WORK_SETS, text, end)
export const workStartsAt = (text: string, start: number) => startsAt(WORK_SETS, text, start)
/** Whether a village's name is a word of the works' too. */
export const isWorkWord = (stem: string) =>
  [...WORK_SETS, ...FEATURE_SETS].some(({ words }) => words.has(stem))
export const featureStartsAt = (text: string, start: number) => startsAt(FEATURE_SETS, text, start)
/** Whether a place in a text is in the middle of one of the works' words. */
export const isInsideWork = (text: string, at: number) =>
  WORK_SETS.some(({ length, words }) => {
    for (let start = Math.max(0, at - length + 1); start < at; start++)
      if (words.has(text.slice(start, start + length))) return true
    return false
  })
/** Whether a word of two or more characters of the works' stands in a text. */
export const hasWork = (text: string) =>
  [...text].some((_, at) =>
    WORK_SETS.some(({ length, words }) => length > 1 && words.has(text.slice(at, at + length))),
  )

/** Single characters after which a name may begin. */
export const BEFORE_NAME = new Set(
  '在于至到由从和与及或对为给的年月日度批期号经往赴沿跨局厅办修建挖环补帮向把使属归',
)

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Names that are verbs, or things to be built: even after a township's name they may be no village. */
export const VERB_LIKE = wordSet(
  '建设 新建 改建 扩建 重建 新村 新区 公园 大道 大街 大桥 中心 广场 开发 整治 发展 示范 振兴 文明 先进 幸福',
)
/** Names that any place may be described by: with no township before them they may be no village. */
export const COMMON_NOUNS = wordSet(
  '花园 茶园 果园 园艺 学府 湖滨 滨湖 城上 城南 城北 城东 城西 上街 街东 站前 东门 西门 南门 北门 大塘 大溪 大路 水口 石桥 桥头 桥南 新城 新农 新居 新镇 新港 东南 西南 东北 西北 ' +
    '湖南 湖北 河南 河北 山东 山西 江西 江苏 浙江 广东 广西 海南 四川 云南 贵州 福建 安徽 陕西 甘肃 青海 辽宁 吉林 新疆 西藏 宁夏 北京 上海 天津 重庆',
)
/** Names that are verbs or qualities: 繁荣农村文化 names no village. */
export const ABSTRACT = wordSet(
  '丰富 繁荣 爱国 自治 前途 前进 团结 富民 利民 便民 惠民 康乐 富强 民主 友谊 创新 公益 光明 和谐 平安 健康',
)
const OBJECTS =
  /^(?:(?:农村|乡村|农民|城乡)?(?:文化|文体|精神|生活|经济|市场|事业|社会|群众|卫生)|产业|示范|活动|设施|主义|教育)/
export const takesObject = (rest: string) => OBJECTS.test(rest)
const THING = /[塘溪桥渠河湖港坝圩]$/
const DONE_TO_THINGS = /^(?:清淤|治理|整治|疏浚|疏通|维修|修缮|加固|除险|护坡|护岸|重建|改建|扩建|拓宽|改造)/
/** 大塘清淤: a name that is a thing too, and works that are done to such a thing. */
export const isThingWorkedOn = (stem: string, rest: string) => THING.test(stem) && DONE_TO_THINGS.test(rest)

/** …村 that names no village. */
const GENERIC_VILLAGE =
  /(?:农|乡|自然|行政|建制|中心|示范|贫困|脱贫|脱困|重点|试点|薄弱|移民|文明|生态|城中|空心|帮扶|传统|特色|整治|所辖|下辖|相关|有关|沿线|部分|宜居|卫生|旅游|样板|先进|后进|红色名|历史文化名|名|专业|产业|周边|附近|邻近|其他|其余|所在|所有|全部|受灾|受益|实施|项目|涉农|美丽|和美|秀美|幸福|(?:和谐|幸福|美丽|移民|安置|搬迁|农民|文明|生态|美好)新|多个?|几个?|若干|[0-9]+|个|等|包|驻|联|整|跨|环|入|通|绕)村$/
const GENERIC_COMMUNITY =
  /(?:农村|新型|中心|智慧|幸福|平安|文明|城市|城镇|城乡|安置|搬迁|居民|各|全|本|该|和谐|示范|美丽|老旧|个|等)社区$/
/** Names of villages that are descriptions of villages too. */
const DESCRIPTIONS = wordSet(
  '新农 中心 示范 文明 生态 移民 重点 试点 先进 特色 传统 幸福 和美 美丽 秀美 卫生 旅游 产业 专业 样板',
)
export const isDescription = (stem: string) => DESCRIPTIONS.has(stem)
export function isGenericVillage(name: string): boolean {
  if (name.endsWith('社区')) return GENERIC_COMMUNITY.test(name) || name.length < 3
  const count = /^(.+?)个?村$/.exec(name)?.[1]
  return name.length < 3 || GENERIC_VILLAGE.test(name) || (count !== undefined && readCount(count) !== null)
}

/** …乡 and …镇 that name no township. */
export const isGenericTownship = (name: string) =>
  name.length < 3 ||
  /(?:城|下|返|[我们的回建设美丽归故爱]家|水|他|老|回|故|侨|本|各|全|该|建制|小|集|圩|墟|村|乡|重点|中心|特色|文化|历史|旅游|示范|试点|名|强|有关|相关|部分|其他|周边|所有|个|[一二两三四五六七八九十0-9])[乡镇]$/.test(
    name,
  )

/** …县, …区, …市 that name no county. */
export const isGenericCounty = (name: string) =>
  /^.?(?:全|各|本|我|该|外|邻|跨|市|省|区)[县区市]$|(?:大|小|强|贫困|示范|试点|重点|先进|产粮|名|文明|百强)县$|(?:园|社|片|库|景|灌|山|小|校|矿|林|辖|城|项|湖|圩|新|老|牧|垦|厂|景|街|镇|郊|灾|病|苗|茶|果|目|范|发|护|置|植|殖|活|理|业|心|能|济|验|政|民|宅|治|溉|居|中|保|沿|边|水|库|地|疫|旅|游|闲|流|域|个|[0-9一二三四五六七八九十])区$|^(?:大|小|中|新|老|全|本|智慧|中心)?城市$|(?:都|集|超|门|夜|上|入|股|本|全)市$/.test(
    name,
  )

export const isHan = (character: string | undefined) =>
  character !== undefined && character >= '\u3400' && character <= '\u9fff'

const DIGITS: Record<string, number> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
/** 5, 五, 十二, 二十三 as a number. */
export function readCount(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const parts = /^([一二两三四五六七八九])?(十)?([一二两三四五六七八九])?$/.exec(text)
  if (!parts || text === '') return null
  const [, tens, ten, ones] = parts
  if (!ten) return tens && !ones ? DIGITS[tens]! : null
  return (tens ? DIGITS[tens]! : 1) * 10 + (ones ? DIGITS[ones]! : 0)
}
