import { Name, Text } from '../graph/column-kind.js'
import { Choice, enumeration } from '../graph/enumeration.js'
import { Column, Concept, Id, Reference } from '../graph/words.js'

const ThreeWayClass = enumeration('ThreeWayClass', '三大类 Three-way class', {
  AGRICULTURAL: '农用地 Agricultural land',
  CONSTRUCTION: '建设用地 Construction land',
  UNUSED: '未利用地 Unused land',
})

/** A class of a land-use scheme. Schemes stand side by side, because the third survey's working classes are not all GB/T 21010's. */
@Concept('地类 Land class', { key: ['scheme', 'code'], list: 'landClasses' })
export class LandClass {
  @Id()
  id: string
  @Column(Text, '分类体系，如 GB/T 21010-2017 Scheme')
  scheme: string
  @Column(Text, '地类编码 Code')
  code: string
  @Column(Name, '地类名称 Name')
  name: string
  @Column(Name, '英文名称 English name', { optional: true })
  englishName: string | null
  @Column(
    Choice(ThreeWayClass),
    '三大类；一级类下有不同大类时为空 Three-way class; null where the classes below differ',
    { optional: true },
  )
  threeWayClass: keyof typeof ThreeWayClass | null
}
Reference(LandClass, '上级地类 Class above', {
  optional: true,
  inverse: ['children', '下级地类 Classes below'],
})(LandClass.prototype, 'parent')
