/** Words of rural works, which are no places: what stands before a place's name, or follows it. General Chinese, nobody's own county. */
export const WORKS =
  '高标准农田 高标准 高标农田 农田 耕地 旱改水 旱地 水田 废弃 宅基地 宅改 空闲地 工矿 地质灾害 灌溉 灌区 渠道 水渠 干渠 支渠 渠 山塘 水库 水利 水毁 泵站 电灌站 排涝 排灌 堤防 河道 河堤 圩堤 塘坝 沟渠 除险 加固 ' +
  '公路 农村公路 道路 县道 乡道 机耕道 桥梁 危桥 入户 路面 路灯 硬化 拓宽 植树 绿化 造林 林相 林地 林业 低产林 森林 湿地 生态 水土 污水 管网 垃圾 环境 人居环境 人居 厕所 改厕 ' +
  '电网 供电 电力 配电 农网 通信 通讯 宽带 基站 光纤 燃气 天然气 危房 危旧房 农房 住房 饮水 供水 自来水 安全饮水 土地 建设用地 复垦 增减挂钩 挂钩 拆旧 后备资源 补充耕地 土壤 地力 培肥 ' +
  '田间 农业 产业 大棚 蔬菜 种植 养殖 粮食 粮仓 烘干 冷库 光伏 小型 中型 全域 综合 片区 项目区 示范 试点 村庄 村级 村组 乡村 农村 美丽 秀美 幸福院 文化 小学 卫生室 广场 停车场 村部 ' +
  '项目 工程 建设 新建 改建 扩建 重建 修建 兴建 改造 升级 提升 整治 整理 修缮 修复 维修 治理 开发 实施 推进 完善 配套 设施 基础设施 资金 补助 奖补 安排 下达 拨付 用于 支持 涉及 包括 覆盖 位于 关于 属于 位置 地点 地址 实施地点 建设地点 范围 沿线 周边 境内 辖区 所在 区域 ' +
  '年度 一期 二期 三期 标段 批次 高效 节水 连片 质量 等级 旱涝 保收 提质 增效 清淤 疏浚 护坡 护岸 衬砌 机埠 涵闸 水闸 滚水坝'
export const WORK_WORDS: readonly string[] = WORKS.split(/\s+/).sort((a, b) => b.length - a.length)

/** Single characters after which a name may begin. */
export const BEFORE_NAME = new Set('在于至到由从和与及或对为给的县市省年度批期号经往赴沿跨')

/** Names that are words first: with nothing but a township before them they may be no village at all. */
export const VERB_LIKE = new Set(['建设', '新建', '改建', '扩建', '新村', '新区', '公园', '大道', '大街', '大桥', '中心', '开发', '整治', '发展', '示范'])
/** Names that are ordinary words too: at the start of a title, with no township, they are not taken for a village. */
export const ORDINARY = new Set([...VERB_LIKE, ...'前进 和平 光辉 爱国 繁荣 自治 花园 园艺 明星 东方 丰富 建华 康乐 新民 新农 新城 新镇 新港 新居 太平 太和 幸福 幸福港 前途 学府 人和 祥和 英明 西湖 高兴 大路 石桥 桥头 桥南 北门 南门 城上 上街 街东 站前 湖滨 滨湖 东红 红旗 先锋 胜利 解放 人民 团结 友谊 民主 光明 富强 文明 自强 创新 振兴 向阳 朝阳 金山 凤凰 龙泉 大塘 大溪 永安 富民 公益 利民'.split(' ')])

/** …村 that names no village. */
const GENERIC_VILLAGE = /(?:农|乡|自然|行政|中心|示范|贫困|脱贫|脱困|重点|试点|薄弱|移民|文明|生态|城中|空心|帮扶|传统|特色|整治|所辖|下辖|相关|有关|沿线|部分|宜居|卫生|旅游|样板|先进|后进|红色名|历史文化名|[一二两三四五六七八九十几多数0-9]+个?|个|等)村$/
const GENERIC_SHORT = /^.村$/
const VERB_BEFORE_VILLAGE = /[进入通驻到联跨并撤靠环绕各全本该每]村$/
const GENERIC_COMMUNITY = /(?:农村|新型|中心|智慧|城市|各|全|本|该|和谐|示范|美丽)社区$/
export const isGenericVillage = (name: string) =>
  name.endsWith('社区') ? GENERIC_COMMUNITY.test(name) || name.length <= 3 : GENERIC_SHORT.test(name) || GENERIC_VILLAGE.test(name) || VERB_BEFORE_VILLAGE.test(name)

/** …乡 and …镇 that name no township. */
export const isGenericTownship = (name: string) => name.length < 3 || /(?:城|下|返|家|水|他|老|回|故|侨|本|各|全|该|建制|小|集|圩|村|重点|中心|特色|名|两|三|四|五|六|七|八|九|十|个)[乡镇]$/.test(name)

export const isHan = (character: string | undefined) => character !== undefined && character >= '\u3400' && character <= '\u9fff'

/** Whether one of the works' words ends just before a place in a text. */
export const workEndsAt = (text: string, end: number) => WORK_WORDS.some((word) => text.endsWith(word, end))
export const workStartsAt = (text: string, start: number) => WORK_WORDS.some((word) => text.startsWith(word, start))
export const hasWork = (text: string) => WORK_WORDS.some((word) => text.includes(word))

const DIGITS: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
/** 5, 五, 十二, 二十三 as a number. */
export function readCount(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const parts = /^([一二两三四五六七八九])?(十)?([一二两三四五六七八九])?$/.exec(text)
  if (!parts || text === '') return null
  const [, tens, ten, ones] = parts
  if (!ten) return tens && !ones ? DIGITS[tens]! : null
  return (tens ? DIGITS[tens]! : 1) * 10 + (ones ? DIGITS[ones]! : 0)
}
