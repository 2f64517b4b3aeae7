import { Day, Integer, Text, YesNo } from '../../graph/column-kind.js'
import { Column, Concept, Id, Reference } from '../../graph/words.js'
import { AdministrativeDivision } from '../../areas/administrative-division.js'
import { throughVillage } from '../../areas/through-village.js'
import { t } from '../../values/title.js'

@Concept(t('意愿调查', 'Willingness of a village'), {
  key: ['division', 'surveyedOn'],
  list: 'willingnessRecords',
  record: 'recordWillingness',
})
export class Willingness {
  @Id()
  id: string
  @Reference(AdministrativeDivision, t('村', 'Village'), {
    inverse: ['willingnessRecords', t('意愿调查', 'Willingness of the village')],
  })
  division: AdministrativeDivision
  @Column(Day, t('调查日期', 'Surveyed on'), { optional: true })
  surveyedOn: string | null
  @Column(Integer, t('总户数', 'Households'), { optional: true })
  householdsTotal: number | null
  @Column(Integer, t('调查户数', 'Households asked'), { optional: true })
  householdsAsked: number | null
  @Column(Integer, t('同意户数', 'Households that agree'), { optional: true })
  householdsAgreeing: number | null
  @Column(YesNo, t('村委会是否同意', 'Whether the village committee agrees'), { optional: true })
  committeeAgrees: boolean | null
  @Column(Day, t('村民（代表）大会日期', 'Villagers’ assembly held on'), { optional: true })
  assemblyOn: string | null
  @Column(Integer, t('赞成票', 'Votes for'), { optional: true, people: true })
  votesFor: number | null
  @Column(Integer, t('反对票', 'Votes against'), { optional: true, people: true })
  votesAgainst: number | null
  @Column(Integer, t('弃权票', 'Abstentions'), { optional: true, people: true })
  abstentions: number | null
  @Column(Text, t('需求', 'Needs'), { optional: true, people: true })
  needs: string | null
  @Column(Text, t('决议（证明）文号', 'Number of the resolution'), { optional: true })
  documentNumber: string | null
  @Column(Text, t('备注', 'Note'), { optional: true, people: true })
  note: string | null
}
throughVillage(Willingness, 'willingnessRecords', t('意愿调查', 'Willingness'))
