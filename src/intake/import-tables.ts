import { Arg, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { enumeration } from '../graph/enumeration.js'
import { Department } from '../database/department.js'
import { render } from '../values/message.js'
import { describe, t, type Title } from '../values/title.js'
import { knownMappings } from './known-mappings.js'
import { exampleOf } from './tables/example-of.js'
import { COLUMN_TYPES, type Column, type ColumnType, type Mapping } from './tables/mapping.js'
import { unitKindOf } from './tables/place-columns.js'
import { titleOfField } from './tables/title-of-field.js'

const TYPES: Record<ColumnType, Title> = {
  text: t('文字', 'Text'),
  id: t('编号', 'A number that is a name'),
  money: t('金额', 'Money'),
  moneyChange: t('金额，可为负', 'Money, which may be negative'),
  landArea: t('土地面积', 'Land area'),
  date: t('日期', 'Date'),
  year: t('年度', 'Year'),
  integer: t('整数', 'Whole number'),
  decimal: t('小数', 'Decimal number'),
  percent: t('百分数', 'Percentage'),
  yesNo: t('是否', 'Yes or no'),
  code: t('代码：`codes` 之一，或其说法', 'One of codes, or a word for it'),
  reportedCode: t('部门所写的代码', 'A code as the department wrote it'),
  divisionCode: t('行政区划代码', 'Code of a division'),
  documentNumber: t('文号', 'Document number'),
  documentNumbers: t('若干文号', 'Document numbers'),
  list: t(
    '若干项，以空格、顿号或分号分开',
    'Several, set apart by spaces, semicolons or Chinese list commas',
  ),
  longitude: t('经度', 'Longitude'),
  latitude: t('纬度', 'Latitude'),
}
const nameOf = (type: ColumnType) => type.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

const ImportFieldType = enumeration(
  'ImportFieldType',
  t('导入字段的类型', 'How a field of an import is read'),
  Object.fromEntries(COLUMN_TYPES.map((type) => [nameOf(type), TYPES[type]])),
)

@ObjectType({ description: describe('一个代码及其说法', 'A code, and the words for it') })
export class ImportCode {
  @Field(() => String, { description: describe('代码', 'The code') })
  value: string
  @Field(() => [String], { description: describe('表中可写的说法', 'The words that a table may use') })
  words: readonly string[]
}

@ObjectType({ description: describe('可导入的一个字段', 'A field that an import takes') })
export class ImportField {
  @Field(() => String, { description: describe('字段名，`importRecords` 按它报送', 'Name, as importRecords takes it') })
  name: string
  @Field(() => String, { description: describe('名称', 'What it is called') })
  title: string
  @Field(() => [String], { description: describe('可用的表头', 'Headings that mean it') })
  headings: readonly string[]
  @Field(() => ImportFieldType, { description: describe('类型', 'Type') })
  type: string
  @Field(() => Boolean, { description: describe('必填', 'Whether it must be given') })
  required: boolean
  @Field(() => [String], { description: describe('可用的单位，首个为默认', 'Units, the first where none is named; empty where it has none') })
  units: string[]
  @Field(() => [ImportCode], { description: describe('可取的代码；其他类型为空', 'Codes; empty for other types') })
  codes: ImportCode[]
  @Field(() => String, { description: describe('示例', 'An example') })
  example: string
} // prettier-ignore

@ObjectType({ description: describe('可导入的一种表', 'A table that can be imported') })
export class ImportTable {
  @Field(() => String, { description: describe('名称，即 `importRecords` 的 `table`', 'Name: the table of importRecords') })
  name: string
  @Field(() => String, { description: describe('标题', 'Title') })
  title: string
  @Field(() => Department, { nullable: true, description: describe('哪个部门的表；不限则为空', 'Whose table it is; null where anybody’s') })
  department: string | null
  @Field(() => String, { description: describe('记录如何再认', 'How a record is known again') })
  key: string
  @Field(() => [ImportField], { description: describe('字段', 'Its fields') })
  fields: ImportField[]
  @Field(() => String, { nullable: true, description: describe('图形所在的字段', 'The field of its geometry') })
  geometry: string | null
} // prettier-ignore

const UNITS = {
  money: ['元', '千元', '万元', '亿元'],
  landArea: ['亩', '万亩', '公顷', '平方米', '平方公里'],
}

function fieldOf(mapping: Mapping, column: Column): ImportField {
  const kind = unitKindOf(column)
  const preset = column.unit ?? (kind && UNITS[kind][0])
  return Object.assign(new ImportField(), {
    name: column.fields[0]!,
    title: render(titleOfField(mapping, column)),
    headings: column.headers,
    type: nameOf(column.type),
    required: column.required,
    units: kind ? [preset!, ...UNITS[kind].filter((unit) => unit !== preset)] : [],
    codes: Object.entries(column.codes ?? {}).map(([value, words]) =>
      Object.assign(new ImportCode(), { value, words }),
    ),
    example: exampleOf(column),
  })
}

const tableOf = (mapping: Mapping): ImportTable =>
  Object.assign(new ImportTable(), {
    name: mapping.id,
    title: render(mapping.title),
    department: mapping.department ?? null,
    key: render(mapping.key),
    fields: mapping.columns.map((column) => fieldOf(mapping, column)),
    geometry: mapping.geometry?.field ?? null,
  })

/** What can be imported, so that nobody needs to look into the program for it. */
@Resolver()
export class ImportTablesQuery {
  @Query(() => [ImportTable], {
    description: describe(
      '可导入的表：字段、表头、类型、单位、代码与示例',
      'The tables that can be imported: fields, headings, types, units, codes and examples',
    ),
  })
  async importTables(
    @Arg('names', () => [String], {
      nullable: true,
      description: describe('只要这些表；不填则全部', 'These tables only; all when absent'),
    })
    names?: string[] | null,
  ): Promise<ImportTable[]> {
    const all = await knownMappings()
    return all.filter(({ id, aliases }) => !names || [id, ...aliases].some((name) => names.includes(name))).map(tableOf) // prettier-ignore
  }
}
