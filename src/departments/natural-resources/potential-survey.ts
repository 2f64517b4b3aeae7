import { Day, Integer, LandArea, Text } from '../../graph/column-kind.js'
import { Choice, enumeration } from '../../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { belongsToVillage } from '../../areas/through-village.js'
import { Verdict } from '../../areas/verdict.js'
import { t } from '../../values/title.js'

export const PotentialCategory = enumeration('PotentialCategory', t('潜力类别', 'Category of potential'), {
  HIGH_STANDARD_FARMLAND: t('高标准农田建设', 'High-standard farmland'),
  CONSTRUCTION_LAND_RECLAMATION: t('农村建设用地复垦', 'Reclamation of rural construction land'),
  HOMESTEAD_REUSE: t('宅改拆后利用', 'Reuse after homestead reform'),
  RESERVE_LAND_DEVELOPMENT: t('宜耕后备资源开发', 'Development of suitable reserve land'),
  FARMLAND_QUALITY: t('耕地质量提升', 'Farmland quality improvement'),
})

const SurveyBaseData = enumeration('SurveyBaseData', t('基础数据', 'Base data'), {
  ANNUAL_CHANGE_SURVEY: t('年度土地利用变更调查', 'Annual land-use change survey'),
  THIRD_NATIONAL_SURVEY: t('第三次全国国土调查', 'Third national land survey'),
})

/** Land of a village that is fit for one kind of consolidation. The township submits it, county natural resources reviews it first, the leading group reports it. */
@Concept(t('潜力资源调查', 'Potential survey'), {
  key: ['division', 'category', 'baseYear'],
  list: 'potentialSurveys',
  record: 'recordPotentialSurvey',
})
export class PotentialSurvey {
  @Id()
  id: string
  @Reference(AdministrativeDivision, t('村（或乡镇）', 'Village (or township)'))
  division: AdministrativeDivision
  @Column(Choice(PotentialCategory), t('潜力类别', 'Category'))
  category: keyof typeof PotentialCategory
  @Column(Integer, t('数据年度', 'Year of the base data'))
  baseYear: number
  @Column(Choice(SurveyBaseData), t('基础数据', 'Base data'), { optional: true })
  baseData: keyof typeof SurveyBaseData | null
  @Column(LandArea, t('潜力面积（亩）', 'Potential land, mu'))
  landArea: string
  @Column(LandArea, t('适宜整治面积（亩）', 'Land suitable for consolidation, mu'), { optional: true })
  suitableArea: string | null
  @Column(Text, t('区域分布', 'Where it lies'), { optional: true })
  distribution: string | null
  @Column(Text, t('报送乡镇', 'Township that submitted it'), { optional: true })
  submittedBy: string | null
  @Column(Day, t('报送日期', 'Submitted on'), { optional: true })
  submittedOn: string | null
  @Column(Choice(Verdict), t('县自然资源局初审结论', 'Verdict of the first review'), { optional: true })
  firstReviewVerdict: Verdict | null
  @Column(Day, t('初审日期', 'First reviewed on'), { optional: true })
  firstReviewedOn: string | null
  @Column(Text, t('初审意见', 'Opinion of the first review'), { optional: true })
  firstReviewOpinion: string | null
  @Column(Day, t('领导小组上报日期', 'Reported by the leading group on'), { optional: true })
  reportedOn: string | null
  @Column(Text, t('上报文号', 'Document of the report'), { optional: true })
  reportDocument: string | null
  @Column(Text, t('备注', 'Note'), { optional: true })
  note: string | null
}
belongsToVillage(PotentialSurvey, 'potentialSurveys', t('潜力资源调查', 'Potential surveys'))
