import { Name, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'
import { t } from '../values/title.js'

const ThreeWayClass = enumeration('ThreeWayClass', t('三大类', 'Three-way class'), {
  AGRICULTURAL: t('农用地', 'Agricultural land'),
  CONSTRUCTION: t('建设用地', 'Construction land'),
  UNUSED: t('未利用地', 'Unused land'),
})

/** A class of a land-use scheme. Schemes stand side by side, because the third survey's working classes are not all GB/T 21010's. */
@Concept(t('地类', 'Land class'), { key: ['scheme', 'code'], list: 'landClasses' })
export class LandClass {
  @Id()
  id: string
  @Column(Text, t('分类体系，如 GB/T 21010-2017', 'Scheme, such as GB/T 21010-2017'))
  scheme: string
  @Column(Text, t('地类编码', 'Code'))
  code: string
  @Column(Name, t('地类名称', 'Name'))
  name: string
  @Column(Name, t('英文名称', 'English name'), { optional: true })
  englishName: string | null
  @Column(
    Choice(ThreeWayClass),
    t('三大类；一级类下有不同大类时为空', 'Three-way class; null where the classes below differ'),
    { optional: true },
  )
  threeWayClass: keyof typeof ThreeWayClass | null
}
Reference(LandClass, t('上级地类', 'Class above'), {
  optional: true,
  inverse: ['children', t('下级地类', 'Classes below')],
})(LandClass.prototype, 'parent')
