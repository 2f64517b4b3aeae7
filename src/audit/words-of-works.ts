import { sql } from 'kysely'
import type { Sql } from '../graph/column-kind.js'

/**
 * What rural works are called, as rows: a word of meaning, and the pattern of everything that is called so. General
 * Chinese of rural works; words of a county's own are added to the row that they mean. A text may have several objects
 * and several deeds. `OBJECTS` is what is built, `DEEDS` what is done to it.
 */
export const OBJECTS: readonly (readonly [meaning: string, pattern: string])[] = [
  ['渠', '渠|圳|水沟|沟渠|引水(?!入户|管)|输水(?!管)|灌排|灌区|灌溉沟|[uU][型形]槽'],
  ['沟', '沟|排水道|排[水涝洪]渠|撇洪渠'],
  ['农田水利', '农田水利|小农水|小水利|水利设施'],
  ['河', '河道|河港|河岸|河堤|溪道|港道|泄洪道|河流|小河|小流域|水系'],
  ['塘', '山塘|水塘|门塘|塘坝|门口塘|当家塘|[池大老]塘|塘口|塘堤|塘(?=清|整|除|加|扩|护|治|改|修)|塘堰|堰塘'],
  ['库', '水库|库区'],
  ['泵站', '泵站|磅站|机泵|提灌|电灌|电排|排灌站|机台|抽水|提水|扬水|机埠|排涝站|灌溉站|机电排灌'],
  ['闸', '闸(?!阀)'],
  ['陂', '滚水坝|拦水坝|拦河坝|堰坝|陂|堰|水坝'],
  ['堤', '圩|堤|防洪墙|岸坡|护岸|护坡'],
  ['井', '(?<![窨检查天市])井(?![盖冈岗])'],
  ['池', '蓄水池|水池|水窖'],
  ['槽', '渡槽'],
  ['倒虹吸', '倒虹'],
  ['管', '管道|管网|管灌|涵管|低压管'],
  ['涵', '涵|函(?=洞|管|闸)|过路管'],
  ['桥', '桥'],
  ['引道', '引道|引桥|接线'],
  [
    '机耕路',
    '机耕(?!桥)|田间道|生产便道|生产路|生产道|作业道|作业便道|作业路|耕作道|耕作路|田间路|农田道路|农机道|农机路',
  ],
  [
    '村路',
    '通村|通组|[入进到连]组|[入进]村(?=[道公]?路|道)|组级道路|组道|村组道|村组公路|村道|乡道|农村公路|环村|村级公路|村庄道路|村内道路|四好',
  ],
  ['户路', '入户|联户|连户|巷道|户间'],
  [
    '路',
    '(?<!机耕|田间|农田|生产|作业|耕作|农机|通组|入组|进组|到组|连组|通村|入户|联户|连户)道?路(?!灯|登|肩)|村道|环村|主干道',
  ],
  ['农田', '高标准|高标农田|高标田|基本农田|良田|农田建设'],
  ['旱改水', '旱改水|旱地改'],
  [
    '平整',
    '土地平整|田块整治|田块平整|田块整理|田块修整|土地整理|土地整治|平田整地|格田|归并田块|田块归并|小田[并变]大|小块并大块',
  ],
  ['宅基地复垦', '宅基地|拆旧(?!建新)|空心房'],
  ['空闲地复垦', '空闲地|闲置地'],
  ['工矿复垦', '工矿|矿山|砖瓦|窑'],
  ['复垦', '^(?!.*(?:宅基地|拆旧|空心房|空闲地|闲置地|工矿|矿山|砖瓦|窑)).*复垦'],
  ['地力', '地力|耕地质量|土壤改良|土壤治理|改土|培肥|酸化|有机肥|绿肥|紫云英|还田|客土|深耕|深松|中低产田'],
  ['撂荒', '撂荒|抛荒|弃耕|荒田|复耕|复种|恢复(?:耕|生产)'],
  ['稻田养殖', '稻[渔虾鱼蟹鳖鸭]|综合种养|共作|稻田养'],
  ['杀虫灯', '杀虫灯|绿色防控|诱虫'],
  ['灯', '路[灯登]|太阳能灯|亮化|照明|点亮'],
  ['广场', '广场|活动场[地所]|健身场|球场'],
  ['健身', '健身|体育|运动场'],
  ['污水', '污水|雨污|排污|纳污|截污|生活排水'],
  ['黑臭', '黑臭|臭水'],
  ['人居', '人居|村容|村庄环境|环境(?:综合)?整治|村庄(?:综合)?整治|清洁乡村|[美秀和]丽?乡村|庭院'],
  ['厕', '厕|卫生间'],
  ['垃圾', '垃圾|环卫|保洁|投放点|收集点|回收点'],
  ['绿化', '绿化|植树|种树|栽树|造林|林带|林网|行道树|补植|栽植|苗木'],
  ['房', '危旧房|危房|农房|土坯房|旧房|老屋|住房'],
  ['安置', '安置|搬迁'],
  ['棚', '大棚|温室|拱棚|连栋|育秧棚|育苗棚|钢架棚|设施(?:农业|蔬菜|栽培)|育秧|育苗'],
  ['晒场', '晒场|晒谷[场坪]|晒坪|晾晒'],
  ['烘干', '烘干'],
  ['饮水', '饮水|自来水|供水|饮用水|人饮|吃水|用水安全|水厂|引水入户'],
  ['水源', '水源|取水'],
  ['节水', '节水|喷灌|滴灌|微灌|水肥一体'],
  ['墙', '围墙|院墙|挡墙|挡土墙'],
  ['湿地', '湿地'],
  ['水毁', '水毁|灾毁'],
  ['溢洪道', '溢洪道'],
  ['机房', '机房|管理房|泵房|管护房|看护房|值守房'],
  ['护栏', '护栏|栏杆|围栏|生命防护|安防|安保工程|安全防护|防撞|警示桩'],
  ['电', '农网|台区|变压器|电网|配电|线路'],
  ['通信', '通信|通讯|宽带|基站|杆线|光纤|网络|5G'],
  ['广播', '广播|喇叭'],
  ['燃气', '燃气|天然气'],
  ['充电', '充电'],
  ['光伏', '光伏'],
  [
    '设备采购',
    '(?:设备|机组|仪器|器材).{0,4}(?:采购|购置|购买)|(?:采购|购置|购买).{0,6}(?:设备|机组|仪器|器材)',
  ],
  ['监测', '监测|监控|摄像|雪亮|墒情|气象站|虫情|物联网|智慧'],
  ['冷库', '冷[库藏冻链]|保鲜|气调库'],
  ['仓库', '仓库|仓储|储藏|粮仓|库房'],
  ['车间', '加工(?:厂|车间|点|中心|坊|房|基地)|[帮就扶][扶业贫]车间|厂房|作坊|碾米|米厂|榨油'],
  ['农机库', '农机.{0,4}[库棚]|机具库'],
  ['尾水', '尾水'],
  ['鱼塘', '鱼[塘池]|养殖[塘池]|精养'],
  ['粪污', '粪污|沼气|化粪'],
  ['养殖', '养殖(?:场|小区|基地)|圈舍|[鸡猪牛羊鸭鹅](?:舍|场|棚|圈|栏)'],
  ['蔬菜', '蔬菜|菜园|菜地'],
  ['药材', '药材|草药'],
  ['菌', '食用菌|香菇|木耳|蘑菇|菌[棚菇]'],
  ['蜂', '养蜂|蜜蜂|中蜂'],
  ['竹', '毛竹|竹林|笋'],
  ['苗圃', '苗圃|花[卉木]'],
  ['秸秆', '秸秆'],
  ['油茶', '油茶|低产林'],
  ['果园', '果园|采摘园|茶园|[橘柚桃梨橙]园|柑橘|脐橙|葡萄|水果'],
  ['抚育', '抚育|(?:退化|低效|残次|残|疏|次生|中幼|幼龄?)林|封山育林|林相|林分'],
  ['水土保持', '水土流失|水土保持|崩岗'],
  ['防火道', '防火.{0,2}[道带]|林道'],
  ['步道', '步道|栈道'],
  ['停车', '停车|泊车|车位'],
  ['候车', '候车|招呼站|公交站'],
  ['立面', '立面|外墙|风貌|粉刷'],
  ['亭', '凉亭|景观亭|长廊|游园|口袋公园'],
  ['牌', '标[识志]牌|公示牌|宣传[栏牌]|警示牌'],
  ['文化', '文化(活动|礼堂|室|中心|站)|礼堂|戏台|舞台|农家书屋|图书|活动[室中]'],
  ['学校', '学校|小学|教学|校舍|幼儿园'],
  ['村部', '村部(?!前|后|门|旁|至|到)|党群|便民服务中心|综合服务'],
  ['养老', '颐养|幸福院|养老|敬老|幸福食堂|长者|老年|助餐'],
  ['卫生室', '卫生[室所院]'],
  ['集市', '集市|农贸市场|圩场|菜市场'],
  ['电商', '电商|电子商务|快递|物流'],
  ['旅游', '旅游|民宿|农家乐|游客|露营|研学'],
  ['公墓', '公墓|墓地|墓园|安息堂|骨灰'],
  ['消防', '消防'],
  ['码头', '码头|渡口|河埠'],
  ['地灾', '滑坡|地质灾害|崩塌'],
  ['梯田', '梯田|田埂|田坎|坡改梯'],
  ['量水', '量水|测水|水价|水表'],
  ['渡船', '渡船'],
  ['水塔', '水塔|水箱'],
]

/** A pattern of all that works of these meanings, with spaces between them, are called. */
export const worksCalled = (meanings: string): string => {
  const patterns = new Map(OBJECTS)
  return meanings
    .split(' ')
    .map((meaning) => patterns.get(meaning)!)
    .join('|')
}

/** What is put right is cleared, lined or mended by it, but not made new: a general word fits each of these. */
const PUT_RIGHT = '整治|治理|整修|改造'

export const DEEDS: readonly (readonly [meaning: string, pattern: string])[] = [
  ['清', '清[淤於污障挖塘]|疏浚|疏通|疏挖|清理|挖淤|扩挖|挖深|扩容|' + PUT_RIGHT],
  [
    '硬',
    '硬[化华]|衬砌|衬护|防渗|护砌|砌护|护面|浆砌|预制|浇筑|三面光|铺装|铺设|铺筑|混凝土|砼|水[泥坭]|沥青|黑化|油化|白改黑|' +
      PUT_RIGHT,
  ],
  [
    '修',
    '改造|整修|(?<!大)维修|修缮|更换|重建|修复|修理|修补|修整|整治|治理|加固|除险|改建|更新|提升|整理|翻修|扩建|拓宽|加宽|改善|完善|整险|低改|抚育',
  ],
  ['大修', '大修'],
  ['建', '新建|修建|兴建|新修|新开|开挖|打设|建造|修筑|重建|改建|扩建|新造|营造|新植'],
]

/**
 * Objects that stand for themselves where they are named beside another: a road’s trees are no road, a pump’s house is
 * no pump.
 */
export const APART = [
  '绿化',
  '灯',
  '广场',
  '厕',
  '垃圾',
  '污水',
  '饮水',
  '电',
  '溢洪道',
  '机房',
  '护栏',
  '墙',
  '设备采购',
  '监测',
  '牌',
  '消防',
  '抚育',
  '引道',
]

/** What a title says that names no work: of which kind, how large and for whom it is. */
const SAID_OF_ANY =
  '项目|工程|设施|配套|附属|农村|农业|农田|农产品|农民|农户|农用|村庄|乡村|村级|村|组|产地|小型|大型|标准化?|骨干|重点|病险|险|危|优质|高效|现代|特色|连片|整村|全村|示范|基地|中心|站|点|综合|公共|生态|美丽|年度?|任务|资金|补助|专项|中央|省级|市级|县级|县|关于|及其?|与|和|的|等|区|处|座|口|条|个|老|旧|安装|采购|购置|购买|供应|建设|建|[砌铺]筑|[浆干]砌石?|粮食|谷物|稻谷|路面|[路道面房室场]'

/** What is left of the words of a title when all that says what is built and done is taken out: what it alone says. */
export const restOf = (words: Sql): Sql =>
  sql`regexp_replace(${words}, ${[...OBJECTS, ...DEEDS].map(([, pattern]) => pattern.replace(/^\^.*\*/, '')).join('|') + `|${SAID_OF_ANY}|[^一-龥]`}, '', 'g')`

/** Services beside the works: another thing than the works, however alike their names. */
export const SERVICES =
  '监理|勘察|勘测|测绘|检测|造价|审计|咨询|评审|招标代理|可研|设计(?!标准)|前期工作|管理费'

const SERVICE_AT_THE_END = `(?:${SERVICES})(?:${SERVICES}|服务|费用?|项目|工程|任务|[及和与、]|[0-9一二三四五六]+标段?|（[^（）]*）)*$`

/** Whether a name is of services alone: they lie on the land of the works, and build nothing there. */
export const isServiceAlone = (name: Sql): Sql => sql`(${name} ~ ${SERVICE_AT_THE_END})`

const PHASE = '第?([0-9一二三四五六七八九十]+)期'

/** Whether two names are of different phases of works, each with a content of its own. */
export const areTwoPhases = (one: Sql, other: Sql): Sql =>
  sql`coalesce(substring(${one} from ${PHASE}) <> substring(${other} from ${PHASE}) and regexp_replace(${one}, ${PHASE}, '') <> regexp_replace(${other}, ${PHASE}, ''), false)`

/** Whether a name is of upkeep alone, by which nothing is built. */
export const isUpkeep = (name: Sql): Sql =>
  sql`(${name} ~ '管护|养护|保养|保洁|看护|巡查' and ${name} !~ '建设|新建|修建|改造|提升|整治|复垦|开发')`

/**
 * What a programme does by yearly tasks, in one village year after year: names that say different years are different
 * tasks, though the standard, and so the sum, is the same. A bridge of last year is the bridge of this year.
 */
export const YEARLY_TASKS = ['农田', '平整', '地力', '绿化', '房', '厕', '饮水', '旱改水']

/** What is done again every year, so that a like sum of the next year is no repetition. */
export const RECURRING =
  '岁修|小修|保养|养护|管护|保洁|维护|年度运行|运行费|日常|防汛|租金|轮灌|巡查|看护|防治|病虫'

/** What tells two like works of one place apart: numbers in the name as it is written … */
const NUMBERS = [
  '([0-9]+)(?:号|#|期|批|标|段|片|区|组|小组|村民小组|屋场|社|合同|施工段|包(?!括)|单元|工区|楼|栋|幢)',
  '([首次末](?=批)|[上下]半年|第?[1234]季度)',
  '[(（]([0-9甲乙丙丁戊东南西北上中下]+)[)）]',
  '(?:标段|标|段|期|批次|片区|合同段?)([0-9甲乙丙丁ABCD]+)',
  '之([0-9]+)',
  '第([0-9]+)',
  '[渠沟路井塘桥站闸坝池洞涵]([0-9]+)(?![0-9.]*(?:期|标|段|米|公里|里|亩|年|座|处|条|口|眼|个|户|公顷|立方|平方|万|m|km|千米))',
  '([春夏秋冬])(?:季|播|种)',
  '([甲乙丙丁戊ABCD])(?:片|区|段|标|块|线|组|包|田块|地块)',
  '([早中晚])(?:稻|季|造)',
  '(K[0-9]+[^一-龥）)]*)',
]
/** … and sides and groups in what is left of it without its places. */
const SIDES = [
  '(?<![拆危])([东西南北中上下左右前后内外新老旧]+)(?=排(?!水|灌|涝|洪|污)|畈|垄|垅|干|支|斗|山|门|塘|沟|渠|圩|岸|堤|片|区|段|路|闸|桥|井|屋|组|湾|坝|侧|边|头|端|线|院)',
  '([一-龥]{1,3}(?:自然村|村小组|组|屋场|湾|片))',
  '([一-龥]{2}至[一-龥]{2})',
  '([上中下]游)',
  '([干支斗农毛]+)(?=渠|沟|管)',
  '(?:河|渠|塘|港|路)([东西南北])',
  '([大小])(?=山?塘|圩)',
  '([一-龥]家)',
]

const SIZE_OF_A_POND = '小[(（]?[0-9一二]+[)）]?型|小型|中型|大型'
const WHAT_IT_LIES_BESIDE =
  '(渠|河|塘|路|沟|库|圩|堤|坝)(旁|边|(?:管理|维护|巡查|检修|防汛)(?=道|路|便道))|沿(渠|河|塘|路|沟|库|圩|堤)|(?:桥|闸|陂|堰)(?=(?:[上下]游|头|[两左右]侧|两岸|附近|周边)(?!面|坡|围))'
/** The two ends of a stretch, each a place or a group of houses. */
const ENDS =
  '([一-龥]{2})(?:自然村|村小组|组|屋场)?(?:至|—+|-+|～|~|到(?![户位组村]))([一-龥]{2})(?:自然村|村小组|组|屋场)?'

/**
 * The words of a title: without the size of a pond or a reservoir, and what the work lies beside, which tell no two
 * works apart; and the ends of a stretch written in one way.
 */
export const worksIn = (title: Sql): Sql =>
  sql`regexp_replace(regexp_replace(regexp_replace(${title}, ${SIZE_OF_A_POND}, '', 'g'), ${WHAT_IT_LIES_BESIDE}, '', 'g'), ${ENDS}, '\\1至\\2', 'g')`

/** What no mark of a name is. */
const NO_MARK = '通组|[入进到连]组$|^.?[通各连到及和与]?村组$|机组|分组|农家|国家|专家|当家'
const matches = (patterns: readonly string[], text: Sql, flags: string): Sql =>
  sql`array(select mark_match[1] from unnest(${patterns}::text[]) mark_pattern, regexp_matches(${text}, mark_pattern, ${flags}) mark_match where mark_match[1] !~ ${NO_MARK})`

/** What stands between the stakes where a piece begins and ends, however it is written. */
const BETWEEN_STAKES = '-+|(?<=[0-9])[至到](?=[Kk]?[0-9])'

/**
 * The numbers in a name that tell works apart. Most names have none: all signs of them are looked for at once, before
 * each is read by itself.
 */
export const numbersOf = (name: Sql): Sql => {
  const figures = sql`upper(regexp_replace(translate(regexp_replace(${name}, '小[(（]?[0-9一二]+[)）]?型', '', 'g'), '一二三四五六七八九十两０１２３４５６７８９～~—–－', '123456789020123456789-----'), ${BETWEEN_STAKES}, '-', 'g'))`
  return sql`case when ${figures} ~* ${NUMBERS.join('|')} then ${matches(NUMBERS, figures, 'gi')} else '{}' end`
}

/** The sides and groups in the words of a title without places. */
export const sidesOf = (words: Sql): Sql => matches(SIDES, words, 'g')

/** The marks of which work it is, as a list, each once. */
export const marksIn = (numbers: Sql, sides: Sql): Sql =>
  sql`array(select distinct mark from unnest(${numbers} || ${sides}) mark order by 1)`

/** The marks of a work by its whole name and by the words of its title without places. */
export const marksOf = (name: Sql, words: Sql): Sql => marksIn(numbersOf(name), sidesOf(words))
