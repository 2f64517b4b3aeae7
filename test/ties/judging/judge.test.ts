import { expect, test } from 'vitest'
import {
  judge,
  type ParentFact,
  type RecordFacts,
  type SpatialFact,
} from '../../../src/ties/judging/judge.js'
import { buildGazetteer } from '../../../src/places/gazetteer.js'
import { areas, divisions, gazetteer } from './county-truth.js'

const said = (facts: RecordFacts) => {
  const { status, areaId, reason } = judge(facts, gazetteer)
  return areaId ?? reason ?? status
}

/** Title | place | other fields | area, OUTSIDE, or the reason why none can be named. */
const records = `
白圩乡前罗村高标准农田建设项目 |  |  | JX-QY-001
白圩鄉前羅村高標準農田建設項目 |  |  | JX-QY-001
白 圩 乡 前罗 村 高标准农田 |  |  | JX-QY-001
旱改水项目 | 前罗 |  | JX-QY-001
旱改水项目 | 前罗村三组 |  | JX-QY-001
旱改水项目 | 前罗村委会下洲组 |  | JX-QY-001
旱改水项目 | 白圩乡前罗村李家自然村 |  | JX-QY-001
旱改水项目 | 白圩乡前罗村第5村民小组 |  | JX-QY-001
旱改水项目 | 白圩乡前罗、连桥 |  | JX-QY-001
旱改水项目 | 白圩乡前罗、连桥等5个村 |  | JX-QY-001
旱改水项目 | 温圳镇湖南村等5个村 |  | TOO_COARSE
旱改水项目 | 温圳镇湖南村、路边村等2个村 |  | JX-QY-006
旱改水项目 | 温圳镇湖南、路边2个村 |  | JX-QY-006
旱改水项目 | 温圳镇湖南、路边两村 |  | JX-QY-006
旱改水项目 | 温圳镇5个村 |  | TOO_COARSE
旱改水项目 | 白圩乡5个村 |  | JX-QY-001
旱改水项目 | 架桥镇等3个乡镇 |  | TOO_COARSE
旱改水项目 | 白圩乡、前坊镇 |  | SPANS_AREAS
旱改水项目 | 白圩乡 |  | JX-QY-001
旱改水项目 | 白圩 |  | JX-QY-001
旱改水项目 | 钟陵 |  | AMBIGUOUS
钟陵旱改水项目 |  |  | AMBIGUOUS
钟陵村旱改水项目 |  |  | AMBIGUOUS
钟陵村委会旱改水项目 |  |  | JX-QY-003
钟陵社区旱改水项目 |  |  | OUTSIDE
钟陵乡钟陵村旱改水项目 |  |  | JX-QY-003
民和镇钟陵社区旱改水项目 |  |  | OUTSIDE
民和镇钟陵村旱改水项目 |  |  | OUTSIDE
钟陵乡钟陵旱改水项目 |  |  | JX-QY-003
民和钟陵旱改水项目 |  |  | OUTSIDE
钟陵钟陵村旱改水项目 |  |  | JX-QY-003
罗家村旱改水项目 | 温圳镇 |  | JX-QY-006
旱改水项目 |  | townshipCode=360124102000 | TOO_COARSE
罗家村旱改水项目 |  | townshipCode=360124102000 | JX-QY-006
罗家村旱改水项目 |  | townshipCode=360124208000 | JX-QY-011
罗家村旱改水项目 |  | villageCode=360124208207 | JX-QY-011
罗家村旱改水项目 |  | villageCode=360124209201 | CONFLICT
罗家村旱改水项目 |  | areaCode=JX-QY-006 | JX-QY-006
罗家村旱改水项目 |  | areaCode=JX-QY-001 | CONFLICT
前罗村旱改水 |  | areaCode=JX-QY-002 | CONFLICT
前罗村旱改水 |  | areaCode=JX-QY-099 | CONFLICT
旱改水 |  | areaCode=JX-QY-099 | UNKNOWN_PLACE
旱改水 |  | villageCode=360124209999 | UNKNOWN_PLACE
旱改水 |  | villageCode=36012420921 | UNKNOWN_PLACE
旱改水 |  | villageCode=360124209 | JX-QY-001
旱改水 |  | villageCode=360124 | TOO_COARSE
旱改水 |  | townshipCode=360124209211 | JX-QY-001
旱改水 |  | townshipCode=360124 | TOO_COARSE
旱改水 | 进贤县 |  | TOO_COARSE
旱改水 | 全县 |  | TOO_COARSE
旱改水 | 全县各乡镇 |  | TOO_COARSE
进贤县全县高标准农田建设 |  |  | TOO_COARSE
旱改水 | 江西省南昌市进贤县白圩乡前罗村 |  | JX-QY-001
旱改水 | 南昌市进贤县白圩乡前罗村 |  | JX-QY-001
旱改水 | 余干县白圩乡前罗村 |  | UNKNOWN_PLACE
旱改水 | 南昌县三江镇 |  | UNKNOWN_PLACE
旱改水 | 余干县 |  | UNKNOWN_PLACE
旱改水 | 东乡区前罗村 |  | UNKNOWN_PLACE
余干县前罗村旱改水 |  |  | UNKNOWN_PLACE
旱改水 | 三里乡杨家村 |  | UNKNOWN_PLACE
旱改水 | 三里乡前进村、杨家村 |  | UNKNOWN_PLACE
旱改水 | 三里乡石岗村、下埠集乡杨家村 |  | JX-QY-007
旱改水 | 三里乡石岗、下埠集杨家 |  | JX-QY-007
旱改水 | 前坊镇乙兴村 |  | UNKNOWN_PLACE
旱改水 | 新太平村 |  | UNKNOWN_PLACE
旱改水 | 黄花镇太平村 |  | UNKNOWN_PLACE
旱改水 | 白墟乡前罗村 |  | UNKNOWN_PLACE
七里乡建设高标准农田项目 |  |  | JX-QY-004
七里乡建设村高标准农田项目 |  |  | JX-QY-004
新村建设项目 |  |  | NO_EVIDENCE
温圳镇新村建设项目 |  |  | AMBIGUOUS
温圳镇新村村委会旱改水 |  |  | OUTSIDE
温圳镇新村村旱改水 |  |  | OUTSIDE
新农村建设项目 |  |  | NO_EVIDENCE
进贤县美丽乡村建设项目 |  |  | NO_EVIDENCE
三里长渠道修缮 |  |  | NO_EVIDENCE
七里长渠道 |  |  | NO_EVIDENCE
白圩乡前罗村至连桥村公路 |  |  | JX-QY-001
白圩乡前罗村至前坊镇太平村公路 |  |  | SPANS_AREAS
前罗村—连桥村公路 |  |  | JX-QY-001
前罗村旱改水 | 白圩乡连桥村 |  | JX-QY-001
前罗村旱改水 | 前坊镇太平村 |  | CONFLICT
前罗村、太平村旱改水 | 白圩乡前罗村 |  | SPANS_AREAS
池溪村 |  |  | OUTSIDE
池溪乡池溪村 |  |  | OUTSIDE
茅岗村 |  |  | JX-QY-002
滨湖村 |  |  | OUTSIDE
云桥村旱改水 |  |  | OUTSIDE
白圩乡全乡旱改水 |  |  | JX-QY-001
温圳镇全镇旱改水 |  |  | TOO_COARSE
白圩乡境内旱改水 |  |  | JX-QY-001
旱改水 | 白圩乡前罗村周边 |  | JX-QY-001
旱改水 | 白圩乡前罗村境内 |  | JX-QY-001
旱改水 | 白圩乡前罗村沿线 |  | JX-QY-001
进贤县新农村建设项目 |  |  | NO_EVIDENCE
旱改水 | 民和镇新农社区 |  | OUTSIDE
旱改水 | 新农村 |  | OUTSIDE
温圳新村建设项目 |  |  | AMBIGUOUS
前罗桥改建 |  |  | AMBIGUOUS
前罗桥改建 | 白圩乡 |  | JX-QY-001
南湾桥改建 | 文港镇 |  | OUTSIDE
前罗桥改建 | 前坊镇 |  | JX-QY-002
罗家桥改建 | 温圳镇 |  | AMBIGUOUS
钟陵河东塘段治理工程 | 钟陵乡 |  | JX-QY-003
钟陵河治理工程 |  |  | AMBIGUOUS
钟陵河治理工程 | 民和镇 |  | AMBIGUOUS
七里港综合治理工程 | 七里乡 |  | JX-QY-004
架桥镇、文港镇等3个乡镇旱改水 |  |  | TOO_COARSE
架桥镇、文港镇等2个乡镇旱改水 |  |  | OUTSIDE
架桥镇等地旱改水 |  |  | TOO_COARSE
白圩乡太平高标准农田建设项目 |  |  | UNKNOWN_PLACE
白圩乡李家高标准农田建设项目 |  |  | JX-QY-001
旱改水 | 白圩乡乙罗 |  | UNKNOWN_PLACE
旱改水 | 温圳镇乙里 |  | UNKNOWN_PLACE
旱改水 | 白圩乡集镇 |  | JX-QY-001
旱改水 | 白圩乡圩镇 |  | JX-QY-001
旱改水 | 白圩乡政府 |  | JX-QY-001
旱改水 | 白圩乡境内 |  | JX-QY-001
旱改水 | 温圳镇境内 |  | TOO_COARSE
旱改水 | 温圳镇院上片区 |  | JX-QY-005
温圳镇院上片区全域土地综合整治项目区灌溉渠道工程 |  |  | JX-QY-005
罗溪镇罗溪片区全域土地综合整治项目区旱改水 |  |  | JX-QY-011
三里乡前进片区全域土地综合整治项目区旱改水 |  |  | JX-QY-012
白圩乡全域土地综合整治项目区旱改水 |  |  | JX-QY-001
进贤县全域土地综合整治项目 |  |  | NO_EVIDENCE
白圩乡全域土地综合整治项目 |  |  | JX-QY-001
白圩乡前罗村和太平村旱改水 |  |  | UNKNOWN_PLACE
白圩乡前罗村和前坊镇太平村旱改水 |  |  | SPANS_AREAS
前罗村和太平村旱改水 |  |  | SPANS_AREAS
前罗村太平村旱改水 |  |  | SPANS_AREAS
前罗村　太平村旱改水 |  |  | SPANS_AREAS
前罗、太平旱改水 |  |  | SPANS_AREAS
前罗和太平旱改水 |  |  | SPANS_AREAS
旱改水 | 前罗和太平 |  | SPANS_AREAS
旱改水 | 白圩乡前罗和连桥 |  | JX-QY-001
旱改水 | 白圩乡前罗及连桥 |  | JX-QY-001
旱改水 | 白圩乡前罗至连桥 |  | JX-QY-001
旱改水 | 前罗村至连桥村 |  | JX-QY-001
前罗至连桥公路改造 |  |  | JX-QY-001
前罗村至太平村公路 |  |  | SPANS_AREAS
旱改水 | 白圩乡于家村 |  | UNKNOWN_PLACE
旱改水 | 温圳镇和睦村 |  | UNKNOWN_PLACE
青湖水库除险加固 |  |  | AMBIGUOUS
七里乡青湖水库除险加固 |  |  | JX-QY-004
温圳镇杨溪水库除险加固 |  |  | AMBIGUOUS
和平高标准农田建设项目 |  |  | JX-QY-002
石桥改造工程 |  |  | AMBIGUOUS
幸福河建设 |  |  | NO_EVIDENCE
进贤县建制村通硬化路项目 |  |  | NO_EVIDENCE
白圩乡建制村通硬化路项目 |  |  | JX-QY-001
温圳镇建制村通硬化路项目 |  |  | TOO_COARSE
白圩乡村庄整治 |  |  | JX-QY-001
白圩乡乡村振兴项目 |  |  | JX-QY-001
白圩乡村道硬化 |  |  | JX-QY-001
温圳镇村级公路 |  |  | TOO_COARSE
白圩乡新建村级公路 |  |  | JX-QY-001
衙前乡新建村级公路 |  |  | AMBIGUOUS
衙前乡新建村公路 |  |  | AMBIGUOUS
衙前乡新建农村公路 |  |  | AMBIGUOUS
旱改水 | 南昌市西湖区 |  | UNKNOWN_PLACE
旱改水 | 南昌市新建区太平镇 |  | UNKNOWN_PLACE
旱改水 | 南昌市青山湖区前罗村 |  | UNKNOWN_PLACE
旱改水 | 上饶市余干县白圩乡前罗村 |  | UNKNOWN_PLACE
2024年余干县前罗村旱改水 |  |  | UNKNOWN_PLACE
白圩乡2024年前罗村旱改水 |  |  | JX-QY-001
白圩乡高标准农田建设项目（前罗村） |  |  | JX-QY-001
温圳镇高标准农田建设项目（湖南村、路边村） |  |  | JX-QY-006
温圳镇高标准农田建设项目（湖南村、康山村） |  |  | SPANS_AREAS
温圳镇高标准农田建设项目（太平村） |  |  | SPANS_AREAS
旱改水 | 白圩乡：前罗村、连桥村；前坊镇：太平村 |  | SPANS_AREAS
旱改水 | 温圳镇：湖南村、路边村；池溪乡：黎家村 |  | JX-QY-006
旱改水 | 温圳镇（湖南村、路边村），池溪乡（黎家村） |  | JX-QY-006
旱改水 | 湖南村、路边村、罗家村 |  | AMBIGUOUS
旱改水 | 温圳镇湖南村、路边村、罗家村 |  | JX-QY-006
旱改水 | 白圩乡前罗村李家自然村、王家自然村 |  | JX-QY-001
旱改水 | 白圩乡李家自然村 |  | UNKNOWN_PLACE
旱改水 | 温圳镇湖南村一、二组 |  | JX-QY-006
旱改水 | 湖南村3-5组 |  | JX-QY-006
旱改水 | 温圳镇湖南村、三组 |  | JX-QY-006
旱改水 | 江西进贤经济开发区 |  | OUTSIDE
旱改水 | 进贤经济开发区 |  | OUTSIDE
旱改水 | 经济开发区管委会 |  | OUTSIDE
进贤县经济开发区旱改水 |  |  | OUTSIDE
旱改水 | 五里垦殖场 |  | OUTSIDE
旱改水 | 民和镇五里村 |  | OUTSIDE
旱改水 | 五里 |  | OUTSIDE
旱改水 | 水稻原种场 |  | AMBIGUOUS
旱改水 | 衙前乡水稻原种场 |  | OUTSIDE
旱改水 | 石灰岭林场 |  | JX-QY-003
旱改水 | 石灰岭 |  | NO_EVIDENCE
旱改水 | 前坊镇茅岗 |  | JX-QY-002
旱改水 | 捉牛岗 |  | OUTSIDE
旱改水 | 捉牛岗农场 |  | OUTSIDE
旱改水 | 麻山林场 |  | JX-QY-001
旱改水 | 麻山 |  | JX-QY-001
旱改水 | 北岭林场 |  | OUTSIDE
旱改水 | 七里街 |  | JX-QY-004
旱改水 | 七里街社区 |  | JX-QY-004
旱改水 | 白圩 |  | JX-QY-001
旱改水 | 前坊 |  | JX-QY-002
旱改水 | 罗溪 |  | AMBIGUOUS
旱改水 | 三里 |  | AMBIGUOUS
旱改水 | 文港 |  | OUTSIDE
旱改水 | 池溪 |  | AMBIGUOUS
旱改水 | 民和 |  | AMBIGUOUS
白圩高标准农田建设项目 |  |  | JX-QY-001
温圳高标准农田建设项目 |  |  | TOO_COARSE
温圳镇2个村 |  |  | TOO_COARSE
旱改水 | 白圩乡（前罗村） |  | JX-QY-001
旱改水 | 进贤县白圩乡前罗村委 |  | JX-QY-001
旱改水 | 前罗村委 |  | JX-QY-001
旱改水 | 白圩乡前罗行政村 |  | JX-QY-001
旱改水 | 前罗行政村 |  | JX-QY-001
旱改水 | 白圩乡前罗居委会 |  | JX-QY-001
旱改水 | 白圩乡人民政府 |  | JX-QY-001
白圩乡人民政府2024年旱改水项目 |  |  | JX-QY-001
进贤县白圩乡水利站山塘整治 |  |  | JX-QY-001
进贤县水利局前罗村山塘整治 |  |  | JX-QY-001
旱改水 | 白圩镇前罗村 |  | UNKNOWN_PLACE
白圩镇前罗村旱改水 |  |  | UNKNOWN_PLACE
旱改水 | 前坊乡太平村 |  | UNKNOWN_PLACE
旱改水 | 温圳乡湖南村 |  | UNKNOWN_PLACE
旱改水 | 白圩乡、温圳镇 |  | SPANS_AREAS
旱改水 | 架桥镇、温圳镇 |  | TOO_COARSE
旱改水 | 温圳镇、三里乡 |  | TOO_COARSE
旱改水 | 罗家村、前罗村 |  | SPANS_AREAS
罗家村旱改水 | 前罗村 |  | CONFLICT
温圳镇旱改水 | 白圩乡前罗村 |  | CONFLICT
温圳镇旱改水 | 架桥镇荣华村 |  | CONFLICT
温圳镇旱改水 | 架桥镇 |  | CONFLICT
旱改水 |  | villageCode=360124999001 | UNKNOWN_PLACE
旱改水 |  | townshipCode=360124999000 | UNKNOWN_PLACE
旱改水 |  | villageCode=360121100200 | UNKNOWN_PLACE
前罗村旱改水 |  | villageCode=360124999001 | JX-QY-001
新建村旱改水项目 |  |  | OUTSIDE
建设村灌溉渠道修缮工程 |  |  | JX-QY-004
茶园村植树 |  |  | JX-QY-003
公园社区改造 |  |  | OUTSIDE
旱改水 | 白圩乡前罗村、连桥村、甲山村 |  | UNKNOWN_PLACE
2024年度白圩乡前罗等村高标准农田 |  |  | JX-QY-001
2024年度温圳镇湖南等村高标准农田 |  |  | TOO_COARSE
2024年度温圳镇湖南、路边等村高标准农田 |  |  | TOO_COARSE
旱改水 | 白圩乡前罗村(连桥村) |  | JX-QY-001
旱改水 | 湖南村（温圳镇） |  | JX-QY-006
旱改水 | 罗家村(温圳镇) |  | JX-QY-006
旱改水 | 温圳镇罗家村、衙前乡罗家村 |  | SPANS_AREAS
旱改水 | 钟陵乡水稻原种场、衙前乡水稻原种场 |  | SPANS_AREAS
旱改水 | 钟陵乡 |  | JX-QY-003
钟陵乡钟陵社区旱改水 |  |  | JX-QY-003
旱改水 | 民和镇钟陵 |  | OUTSIDE
钟陵旱改水 | 民和镇 |  | OUTSIDE
钟陵旱改水 | 钟陵乡 |  | JX-QY-003
旱改水 | 三里乡三里 |  | JX-QY-007
旱改水 | 三里三里村 |  | JX-QY-007
旱改水 | 三里村 |  | JX-QY-007
旱改水 | 七里村 |  | JX-QY-004
旱改水 | 前坊村 |  | JX-QY-002
旱改水 | 白圩村 |  | JX-QY-001
旱改水 | 罗溪镇罗溪社区 |  | OUTSIDE
旱改水 | 罗溪社区 |  | OUTSIDE
旱改水 | 罗溪村委会 |  | JX-QY-011
旱改水 | 衙前村 |  | JX-QY-011
旱改水 | 衙前 |  | AMBIGUOUS
旱改水 | 三阳村 |  | OUTSIDE
旱改水 | 三阳集 |  | TOO_COARSE
旱改水 | 三阳集乡三阳村 |  | OUTSIDE
旱改水 | 下埠 |  | OUTSIDE
旱改水 | 下埠集 |  | TOO_COARSE
旱改水 | 下埠村 |  | OUTSIDE
旱改水 | 长山晏 |  | TOO_COARSE
旱改水 | 长山垦殖场 |  | OUTSIDE
旱改水 | 进贤开发区 |  | OUTSIDE
旱改水 | 进贤开发区社区 |  | OUTSIDE
旱改水 | 进贤开发区虚拟社区 |  | OUTSIDE
旱改水 | 五里垦殖场生活区 |  | OUTSIDE
旱改水 | 五里垦殖场虚拟生活区 |  | OUTSIDE
旱改水 | 红壤研究所 |  | OUTSIDE
旱改水 | 红壤研究所生活区 |  | OUTSIDE
旱改水 | 前岭林杨 |  | OUTSIDE
旱改水 | 前岭林杨生活区 |  | OUTSIDE
旱改水 | 梅西 |  | OUTSIDE
旱改水 | 梅西居委会 |  | OUTSIDE
旱改水 | 梅西村 |  | OUTSIDE
旱改水 | 街东居委会 |  | OUTSIDE
旱改水 | 张公镇街东 |  | OUTSIDE
旱改水 | 温圳镇湖南村 泉溪村 |  | JX-QY-006
旱改水 | 温圳镇 湖南村 泉溪村 |  | JX-QY-006
旱改水 | 温圳 湖南 泉溪 |  | JX-QY-006
旱改水 | 温圳镇　湖南村 |  | JX-QY-006
旱改水 | 温 圳 镇 湖 南 村 |  | JX-QY-006
旱改水 | 温圳镇\\湖南村 |  | JX-QY-006
旱改水 | 进贤县/温圳镇/湖南村 |  | JX-QY-006
旱改水 | 温圳镇>湖南村 |  | JX-QY-006
旱改水 | 温圳镇_湖南村 |  | JX-QY-006
旱改水 | 温圳镇—湖南村 |  | JX-QY-006
旱改水 | 1.温圳镇湖南村；2.温圳镇泉溪村 |  | JX-QY-006
旱改水 | ①温圳镇湖南村②温圳镇泉溪村 |  | JX-QY-006
旱改水 | 温圳镇湖南村1组、泉溪村2组 |  | JX-QY-006
旱改水 | 温圳镇湖南村委会、泉溪村委会 |  | JX-QY-006
旱改水 | 温圳镇湖南村民委员会 |  | JX-QY-006
旱改水 | 温圳镇湖南村村民委员会 |  | JX-QY-006
旱改水 | 温圳镇湖南村村委会 |  | JX-QY-006
旱改水 | 温圳镇湖南村党支部 |  | JX-QY-006
旱改水 | 温圳镇湖南村老年活动中心 |  | JX-QY-006
旱改水 | 温圳镇湖南村境内，涉及泉溪村 |  | JX-QY-006
旱改水 | 温圳镇湖南村，涉及白沙村 |  | SPANS_AREAS
旱改水 | 温圳镇的湖南村 |  | JX-QY-006
旱改水 | 湖南村、泉溪村（均属温圳镇） |  | JX-QY-006
湖南村、泉溪村两村旱改水 |  |  | JX-QY-006
温圳镇湖南村等3个村旱改水（湖南村、泉溪村、路边村） |  |  | TOO_COARSE
温圳镇旱改水项目（湖南村等3个村） |  |  | TOO_COARSE
白圩乡旱改水项目（前罗村等3个村） |  |  | JX-QY-001
旱改水 | 前罗村等3个村 |  | TOO_COARSE
旱改水 | 前罗等村 |  | TOO_COARSE
白圩乡旱改水 | 前罗村等3个村 |  | JX-QY-001
旱改水 | 白圩乡前罗村、前坊镇太平村等5个村 |  | SPANS_AREAS
旱改水 | 温圳镇杨溪村、架桥镇荣华村等5个村 |  | TOO_COARSE
旱改水 | 张公、白圩、前坊 |  | SPANS_AREAS
旱改水 | 文港、架桥 |  | OUTSIDE
旱改水 | 白圩乡前罗村至连桥村段 |  | JX-QY-001
旱改水 | 白圩至前坊 |  | SPANS_AREAS
白圩至前坊公路改造 |  |  | SPANS_AREAS
旱改水 | 白圩乡前罗村旁 |  | JX-QY-001
旱改水 | 白圩乡前罗村与连桥村交界处 |  | JX-QY-001
旱改水 | 白圩乡前罗村东侧 |  | JX-QY-001
旱改水 | 白圩乡前罗小学 |  | JX-QY-001
旱改水 | 温圳镇湖南小学 |  | AMBIGUOUS
旱改水 | 温圳镇湖南水库 |  | AMBIGUOUS
旱改水 | 温圳镇杨家山 |  | UNKNOWN_PLACE
旱改水 | 白圩乡杨家山 |  | UNKNOWN_PLACE
旱改水 | 前罗村李家 |  | JX-QY-001
旱改水 | 白圩乡前罗村李家 |  | JX-QY-001
旱改水 | 白圩乡前罗李家 |  | JX-QY-001
旱改水 | 白圩乡前罗村李家村 |  | JX-QY-001
旱改水 | 湖南村李家村 |  | JX-QY-006
李家自然村旱改水 |  |  | UNKNOWN_PLACE
温圳镇李家自然村旱改水 |  |  | UNKNOWN_PLACE
旱改水 | 全县21个乡镇 |  | TOO_COARSE
旱改水 | 全县范围内 |  | TOO_COARSE
旱改水 | 进贤县全境 |  | TOO_COARSE
旱改水 | 各乡镇（场） |  | TOO_COARSE
旱改水 | 相关乡镇 |  | TOO_COARSE
旱改水 | 各村 |  | NO_EVIDENCE
旱改水 | 白圩乡各村 |  | JX-QY-001
旱改水 | 温圳镇各村 |  | TOO_COARSE
旱改水 | 南昌市 |  | UNKNOWN_PLACE
旱改水 | 江西省 |  | NO_EVIDENCE
旱改水 | 江西省南昌市 |  | UNKNOWN_PLACE
旱改水 | 县城 |  | TOO_COARSE
旱改水 | 城区 |  | NO_EVIDENCE
进贤县前罗村旱改水 |  |  | JX-QY-001
进贤前罗村旱改水 |  |  | JX-QY-001
进贤县前罗旱改水 |  |  | JX-QY-001
进贤县人民政府关于前罗村旱改水项目的批复 |  |  | JX-QY-001
进贤县自然资源局关于白圩乡前罗村旱改水项目 |  |  | JX-QY-001
进贤县农业农村局2024年白圩乡前罗村旱改水项目 |  |  | JX-QY-001
中国电信进贤分公司前罗村基站 |  |  | JX-QY-001
白圩乡前罗村2024年度高标准农田建设项目（二期） |  |  | JX-QY-001
JX-QY-001旱改水 |  |  | JX-QY-001
旱改水（JX-QY-005） |  |  | JX-QY-005
温圳镇院上片区旱改水 |  |  | JX-QY-005
三里乡三里片区旱改水 |  |  | JX-QY-007
三里片区旱改水 |  |  | AMBIGUOUS
院上片区旱改水 |  |  | JX-QY-005
上温圳镇院上片区旱改水 |  |  | AMBIGUOUS
温圳镇院上片区外渠道 |  |  | AMBIGUOUS
关于温圳镇院上片区以外村庄道路 |  |  | AMBIGUOUS
邻近温圳镇院上片区的水塘 |  |  | AMBIGUOUS
靠近JX-QY-005的水塘 |  |  | AMBIGUOUS
非JX-QY-005渠道 |  |  | AMBIGUOUS
除JX-QY-005外全县渠道 |  |  | AMBIGUOUS
旱改水 | 温圳镇院上片区周边 |  | AMBIGUOUS
做好JX-QY-005旱改水 |  |  | JX-QY-005
拆除JX-QY-005旧闸 |  |  | JX-QY-005
JX-QY-0012号渠道 |  |  | NO_EVIDENCE
编号AJX-QY-001井 |  |  | NO_EVIDENCE
编号JX-QY-001-2井 |  |  | NO_EVIDENCE
JX-QY-001号渠道 |  |  | AMBIGUOUS
编号JX-QY-001井 |  |  | AMBIGUOUS
除前罗村外渠道 |  |  | UNKNOWN_PLACE
邻近前罗村的水塘 |  |  | AMBIGUOUS
旱改水 | 前罗村以外 |  | AMBIGUOUS
旱改水 | 白圩乡外 |  | AMBIGUOUS
旱改水 | 非白圩乡 |  | AMBIGUOUS
前罗村外墙美化 |  |  | JX-QY-001
拆除前罗村旧房 |  |  | JX-QY-001
邻近温圳镇院上片区的水塘 |  | villageCode=360124209211 | JX-QY-001
温圳镇院上片区以外渠道 |  | villageCode=360124102200 | CONFLICT
前罗村以外渠道 |  | villageCode=360124209211 | CONFLICT
前罗村水塘 |  | description=邻近温圳镇院上片区 | JX-QY-001
温圳镇湖南村水塘 |  | description=在JX-QY-006以外 | AMBIGUOUS
旱改水 |  | villageCode=360124209211;areaCode=JX-QY-001 | JX-QY-001
旱改水 |  | villageCode=360124209211;areaCode=JX-QY-002 | CONFLICT
旱改水 |  | villageCode=360124209211;townshipCode=360124209000 | JX-QY-001
旱改水 |  | villageCode=360124209211;townshipCode=360124102000 | CONFLICT
旱改水 |  | villageCode=360124102202;townshipCode=360124102000 | OUTSIDE
旱改水 | 三里乡杨家村 | villageCode=360124200200 | JX-QY-007
旱改水 | 白圩乡甲罗村 | villageCode=360124200200 | CONFLICT
旱改水 | 温圳镇甲南村 | villageCode=360124102206 | JX-QY-006
旱改水 | 罗溪镇罗溪村 | villageCode=360124106200 | JX-QY-011
旱改水 | 罗溪镇罗溪村 | villageCode=360124106001 | OUTSIDE
旱改水 | 罗溪村 | areaCode=JX-QY-011 | JX-QY-011
旱改水 | 罗溪村 | areaCode=JX-QY-010 | CONFLICT
旱改水 | 钟陵 | villageCode=360124100008 | OUTSIDE
旱改水 | 余干县 | villageCode=360124209211 | CONFLICT
旱改水 | 进贤县 | villageCode=360124209211 | JX-QY-001
旱改水 | 全县 | areaCode=JX-QY-001 | JX-QY-001
旱改水 | 温圳镇 | areaCode=JX-QY-001 | CONFLICT
旱改水 | 温圳镇 | areaCode=JX-QY-005 | JX-QY-005
旱改水 | 温圳镇湖南村等5个村 | areaCode=JX-QY-006 | JX-QY-006
旱改水 | 温圳镇湖南村等5个村 | areaCode=JX-QY-005 | CONFLICT
旱改水 | 前罗村、太平村 | villageCode=360124209211 | SPANS_AREAS
旱改水 | 前罗村、太平村 | villageCode=360124102206 | CONFLICT
旱改水 |  | villageCode=360124102205;description=新村建设 | OUTSIDE
青湖水库除险加固 |  | villageCode=360124102206 | JX-QY-006
高标准农田 | 前罗村 | description=受益村民120户，涉及2个行政村，配套村级道路 | JX-QY-001
高标准农田 | 前罗村 | description=位于太平村 | CONFLICT
高标准农田 |  | description=位于进贤县白圩乡前罗村，东至连桥村 | JX-QY-001
高标准农田 |  | description=新建渠道3公里，受益农户120户 | NO_EVIDENCE
温圳镇2个村（湖南村、泉溪村）旱改水 |  |  | JX-QY-006
旱改水 | 温圳镇2个村（湖南村、泉溪村） |  | JX-QY-006
旱改水 | 温圳镇2个村：湖南村、泉溪村 |  | JX-QY-006
旱改水 | 涉及温圳镇湖南村、泉溪村2个村 |  | JX-QY-006
旱改水 | 温圳镇湖南村等2个村（湖南村、泉溪村） |  | TOO_COARSE
旱改水 | 三裡鄉石崗村 |  | JX-QY-007
旱改水 | 溫圳鎮湖南村 |  | JX-QY-006
旱改水 | 鐘陵鄉羅盤村 |  | JX-QY-003
旱改水 | 鍾陵鄉盈塘村 |  | JX-QY-003
旱改水 | 張公鎮黨溪村 |  | JX-QY-010
旱改水 | 長山晏鄉墩上村 |  | JX-QY-012
旱改水 | 白圩乡前罗村（村委会） |  | JX-QY-001
旱改水 | 进贤县白圩乡人民政府前罗村民委员会 |  | JX-QY-001
旱改水 | 白圩乡前罗村5组、6组 |  | JX-QY-001
旱改水 | 白圩乡前罗村5、6组 |  | JX-QY-001
旱改水 | 白圩乡前罗村李家组、王家组 |  | JX-QY-001
旱改水 | 温圳镇湖南村委会李家村小组 |  | JX-QY-006
旱改水 | 温圳镇湖南村委会李家村 |  | JX-QY-006
旱改水 | 温圳镇湖南村与泉溪村之间 |  | JX-QY-006
旱改水 | 湖南村 |  | JX-QY-006
湖南旱改水 | 温圳镇 |  | AMBIGUOUS
旱改水 | 前罗村，连桥村，金山村 |  | JX-QY-001
旱改水 | 前罗、连桥、金山 |  | JX-QY-001
旱改水 | 白圩乡前罗、连桥、金山等3村 |  | JX-QY-001
旱改水 | 白圩乡前罗、连桥2村 |  | JX-QY-001
旱改水 | 三里乡石岗、繁荣两村 |  | JX-QY-007
旱改水 | 三里乡石岗、繁荣、前进三村 |  | SPANS_AREAS
旱改水 | 三里乡石岗等5村 |  | TOO_COARSE
旱改水 | 三里乡石岗村等五个村委会 |  | TOO_COARSE
旱改水 | 三里乡石岗村等若干村 |  | TOO_COARSE
旱改水 | 三里乡石岗村等多个村 |  | TOO_COARSE
旱改水 | 三里乡石岗村等行政村 |  | TOO_COARSE
旱改水 | 三里乡石岗村、繁荣村等 |  | TOO_COARSE
旱改水 | 三里乡石岗村、繁荣村及周边村 |  | JX-QY-007
旱改水 | 三里乡石岗村及其他村 |  | JX-QY-007
三里乡石岗村等村庄整治 |  |  | TOO_COARSE
三里乡石岗村等级公路改造 |  |  | JX-QY-007
旱改水 | 白圩乡前罗村，前坊镇太平村 |  | SPANS_AREAS
旱改水 | 白圩乡前罗村;白圩乡连桥村 |  | JX-QY-001
旱改水 | 白圩乡前罗村　白圩乡连桥村 |  | JX-QY-001
旱改水 | 白圩前罗、白圩连桥 |  | JX-QY-001
旱改水 | 白圩前罗、前坊太平 |  | SPANS_AREAS
旱改水 | 民和镇板桥村、凰岭村 |  | JX-QY-009
旱改水 | 民和镇钟陵社区、板桥村 |  | SPANS_AREAS
旱改水 | 南台乡、泉岭乡 |  | OUTSIDE
旱改水 | 文港镇、梅庄镇、架桥镇 |  | OUTSIDE
旱改水 | 白圩乡，架桥镇 |  | SPANS_AREAS
旱改水 | 江西省进贤县白圩乡 |  | JX-QY-001
旱改水 | 进贤白圩前罗 |  | JX-QY-001
旱改水 | 进贤县白圩前罗 |  | JX-QY-001
旱改水 | 白圩乡前罗村和平村 |  | AMBIGUOUS
旱改水 | 前坊镇太平村和平村 |  | JX-QY-002
旱改水 | 前坊镇太平、和平 |  | JX-QY-002
旱改水 | 前坊镇太平和和平村 |  | JX-QY-002
旱改水 | 下埠集乡和塘村 |  | OUTSIDE
旱改水 | 下埠集和塘 |  | OUTSIDE
旱改水 | 下埠集乡杨家村和和塘村 |  | SPANS_AREAS
旱改水 | 和平村和太平村 |  | JX-QY-002
旱改水 | 民和镇和平村 |  | UNKNOWN_PLACE
旱改水 | 民和和平村 |  | UNKNOWN_PLACE
旱改水 | 民和村 |  | OUTSIDE
旱改水 | 民和镇民和村 |  | OUTSIDE
旱改水 | 前坊镇前坊 |  | JX-QY-002
旱改水 | 三阳集乡三阳 |  | OUTSIDE
旱改水 | 温圳 |  | TOO_COARSE
旱改水 | 温圳镇区 |  | TOO_COARSE
旱改水 | 前坊镇新镇 |  | JX-QY-002
旱改水 | 新镇社区 |  | JX-QY-002
前坊镇新镇社区旱改水 |  |  | JX-QY-002
`

test('single records get the answer that a reader of them gives', () => {
  const wrong = records
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [title, place, others, expected] = line.split('|').map((each) => each.trim())
      const more = others ? others.split(';').map((each) => each.split('=')) : []
      const answer = said({ title: title!, place: place || null, ...Object.fromEntries(more) })
      return answer === expected ? [] : [`${line}, got ${answer}`]
    })
  expect(wrong).toEqual([])
})

test('an area’s name is none in the middle of a longer one, and its code none in another code', () => {
  const small = buildGazetteer(
    [],
    [
      { id: 'A', code: 'JX-1', name: '太平片区', validFrom: null, validTo: null, memberCodes: [] },
      { id: 'B', code: 'A', name: '甲片区', validFrom: null, validTo: null, memberCodes: [] },
      { id: 'C', code: 'JX-12', name: '太平片区2', validFrom: null, validTo: null, memberCodes: [] },
    ],
  )
  const answer = (title: string) => {
    const { areaId, reason } = judge({ title }, small)
    return areaId ?? reason
  }
  for (const title of [
    '太平片区机耕道',
    'JX-1机耕道',
    '位于太平片区',
    '2024年太平片区机耕道',
    '（太平片区）机耕道',
  ])
    expect([title, answer(title)]).toEqual([title, 'A'])
  for (const title of ['JX-12机耕道', '太平片区2机耕道']) expect([title, answer(title)]).toEqual([title, 'C'])
  for (const title of ['JX-13机耕道', '编号JX-105井', 'JX-1-3井', 'BJX-1井', 'J-JX-1井'])
    expect([title, answer(title)]).toEqual([title, 'NO_EVIDENCE'])
  for (const title of [
    '新太平片区机耕道',
    '上甲片区渠道',
    '丁甲片区渠道',
    'A级村庄',
    'JX-1号渠道',
    '合同编号：JX-1',
  ])
    expect([title, answer(title)]).toEqual([title, 'AMBIGUOUS'])
})

test('an area that is called just as a village is none where a text names the village', () => {
  const alike = buildGazetteer(divisions, [
    ...areas,
    { id: 'X', code: 'JX-X1', name: '前罗', validFrom: null, validTo: null, memberCodes: [] },
  ])
  expect(judge({ title: '前罗村旱改水' }, alike).areaId).toBe('JX-QY-001')
})

const point = (areaId: string | null, villageCode: string): SpatialFact => ({
  kind: 'POINT',
  inCounty: true,
  shares: areaId ? [{ areaId, share: 1 }] : [],
  outsideShare: areaId ? 0 : 1,
  villageCodes: [villageCode],
  townshipCodes: [`${villageCode.slice(0, 9)}000`],
})
const parent = (more: Partial<ParentFact>): ParentFact => ({
  status: 'TIED',
  areaId: 'JX-QY-001',
  reason: null,
  name: '上级项目',
  explanation: '',
  ...more,
})

test('where several kinds of evidence agree, the strongest is named', () => {
  const { method, evidence } = judge(
    {
      title: '白圩乡前罗村旱改水项目',
      villageCode: '360124209211',
      areaCode: 'JX-QY-001',
      spatial: point('JX-QY-001', '360124209211'),
    },
    gazetteer,
  )
  expect(method).toBe('DECLARED')
  expect(new Set(evidence.map((each) => each.method))).toEqual(
    new Set(['DECLARED', 'DIVISION', 'SPATIAL', 'PLACE_NAME']),
  )
  expect(evidence.every(({ supports }) => supports)).toBe(true)
})

test('a tie is explained by the names and codes that it hangs on, and says that nothing speaks against it', () => {
  const { explanation, evidence } = judge({ title: '白圩乡前罗村旱改水项目' }, gazetteer)
  expect(explanation.zh).toMatch(/白圩乡.*前罗村.*360124209211.*JX-QY-001.*没有相反证据/)
  expect(evidence.flatMap(({ divisionIds }) => divisionIds)).toContain('360124209211')
})

test('a part inherits what its parent was tied to, unless its own evidence leads elsewhere', () => {
  expect(said({ title: '旱改水项目', parent: parent({}) })).toBe('JX-QY-001')
  expect(said({ title: '旱改水项目', parent: parent({ status: 'OUTSIDE', areaId: null }) })).toBe('OUTSIDE')
  expect(said({ title: '旱改水项目', place: '白圩乡连桥村', parent: parent({}) })).toBe('JX-QY-001')
  expect(said({ title: '旱改水项目', place: '前坊镇太平村', parent: parent({}) })).toBe('CONFLICT')
  expect(said({ title: '旱改水项目', place: '温圳镇', parent: parent({}) })).toBe('CONFLICT')
})

test('under a parent that is not tied, own evidence decides, and without it the parent’s reason stands', () => {
  const open = parent({ status: 'UNRESOLVED', areaId: null, reason: 'SPANS_AREAS' })
  expect(said({ title: '旱改水项目', place: '白圩乡连桥村', parent: open })).toBe('JX-QY-001')
  expect(said({ title: '旱改水项目', parent: open })).toBe('SPANS_AREAS')
})

test('a reviewer’s decision stands, and what contradicts it is shown beside it', () => {
  const { status, areaId, method, evidence, explanation } = judge(
    {
      title: '旱改水项目',
      villageCode: '360124209211',
      manual: { status: 'TIED', areaId: 'JX-QY-002', explanation: '现场核实' },
    },
    gazetteer,
  )
  expect({ status, areaId, method }).toEqual({ status: 'TIED', areaId: 'JX-QY-002', method: 'MANUAL' })
  expect(evidence.find((each) => each.method === 'DIVISION')?.supports).toBe(false)
  expect(explanation.zh).toContain('JX-QY-001')
})

test('a point decides a name that reads two ways, and disagrees with one that reads neither way', () => {
  expect(said({ title: '罗家村旱改水项目', spatial: point('JX-QY-006', '360124102209') })).toBe('JX-QY-006')
  expect(said({ title: '罗家村旱改水项目', spatial: point('JX-QY-001', '360124209211') })).toBe('CONFLICT')
})

test('a name with a wrong character is offered with the place that it may mean, and not tied', () => {
  const { status, candidates, explanation } = judge({ title: '白圩乡前乙村旱改水项目' }, gazetteer)
  expect(status).toBe('UNRESOLVED')
  expect(candidates.map(({ areaId }) => areaId)).toContain('JX-QY-001')
  expect(explanation.zh).toContain('前罗村委会')
})

test('candidates come in order, with what speaks for each', () => {
  const { candidates } = judge({ title: '七里乡东红村旱改水项目', villageCode: '360124100212' }, gazetteer)
  expect(candidates.map(({ areaId }) => areaId)).toEqual(['JX-QY-009', 'JX-QY-004'])
  expect(candidates.every(({ evidenceTexts }) => evidenceTexts.length > 0)).toBe(true)
})
