import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HEADS, type TableName } from './case-tables.ts'
import { addDays } from '../../../src/demonstration/days.ts'
import { paperOf, type Work } from './paper.ts'

/** What is to come of a case: it is found, or it is let be. */
export type Expected = 'FIND' | 'CLEAN'
export interface Label {
  case: string
  subjects: string[]
  theme: string
  expected: Expected
  /** Of the rules, those that may see it; further ones only where they are newer than the cases. */
  rules: string[]
  severity: 'LOW' | 'MEDIUM' | 'HIGH' | ''
  /** How many of the subjects one finding must name. */
  together: number
  why: string
}
export interface Village {
  code: string
  name: string
  township: string
}
export type Row = Record<string, string | number | undefined>

const DIVISIONS = new URL('../../../src/demonstration/data/jinxian-divisions.csv', import.meta.url)

/** The county's administrative villages that lie in no consolidation area that the cases weigh. */
export async function readVillages(): Promise<Village[]> {
  const rows = (await readFile(DIVISIONS, 'utf8'))
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
  const townships = new Map(
    rows.filter(([, level]) => level === 'TOWNSHIP').map(([code, , name]) => [code!, name!]),
  )
  return rows
    .filter(([code, level, name]) => level === 'VILLAGE' && /^\d{9}2/.test(code!) && name!.endsWith('村委会'))
    .map(([code, , name, parent]) => ({
      code: code!,
      name: name!.replace(/委会$/, ''),
      township: townships.get(parent!)!,
    }))
}

/** The made-up cases as the files of a county. Every project has its papers in order, unless a case says otherwise. */
export class CaseBook {
  readonly labels: Label[] = []
  readonly tables = new Map<TableName, Row[]>()
  readonly features: object[] = []
  #villages: Village[]
  #number = 0

  #prefix: string

  constructor(villages: readonly Village[], prefix: string) {
    this.#villages = [...villages]
    this.#prefix = prefix
  }

  /** A village that no other case has. */
  village(): Village {
    const village = this.#villages.shift()
    if (!village) throw new Error('more cases than villages')
    return village
  }

  put(table: TableName, row: Row) {
    this.tables.set(table, [...(this.tables.get(table) ?? []), row])
  }

  /** A case: what `papers` puts in are its subjects, and what it gives back are others. */
  case(
    theme: string,
    expected: Expected,
    why: string,
    papers: (work: (given: Work) => string, village: Village, id: string) => string[] | void,
    { rules = '', severity = 'MEDIUM' as Label['severity'], together = 1 } = {},
  ) {
    const id = `${this.#prefix}${String(++this.#number).padStart(3, '0')}`
    const subjects: string[] = []
    const village = this.village()
    const work = (given: Work) => {
      const number = `${id}-${String.fromCharCode(65 + subjects.length)}`
      subjects.push(number)
      paperOf(this, number, { village, ...given })
      return number
    }
    const more = papers(work, village, id)
    this.labels.push({
      case: id,
      subjects: more ?? subjects,
      theme,
      expected,
      rules: rules.split(' ').filter(Boolean),
      severity: expected === 'FIND' ? severity : '',
      together,
      why,
    })
  }

  /** A roster of a subsidy: known by its case and its village. */
  roster(
    name: string,
    village: Village,
    lines: readonly (readonly [payee: string, mu: number, yuan: number, account: string])[],
    { year = 2024, on = '', land = 0 }: { year?: number; on?: string; land?: number } = {},
  ): string {
    const finalOn = on || `${year}-05-20`
    this.put('16_补贴清册', {
      补贴名称: name,
      年度: year,
      行政区划代码: village.code,
      部门: '农业农村',
      定稿日期: finalOn,
    })
    for (const [at, [payee, mu, yuan, account]] of lines.entries())
      this.put('17_补贴清册条目', {
        补贴名称: name,
        年度: year,
        行政村代码: village.code,
        number: at + 1,
        收款人: payee,
        '补贴面积(亩)': mu.toFixed(2),
        '应发金额(元)': yuan.toFixed(2),
        '自报已发金额(元)': yuan.toFixed(2),
        自报发放日期: addDays(finalOn, 29),
        收款账号: account,
      })
    if (land > 0)
      this.put('18_土地利用现状', {
        行政村代码: village.code,
        数据年度: year - 1,
        整治阶段: '整治前',
        地类编码: '01',
        '面积(亩)': land.toFixed(2),
      })
    return `${/（(\w+)）/.exec(name)![1]!}/${village.code}`
  }

  /** Writes the files and the labels as the checker of cases reads them; gives the files' paths in their order. */
  async write(folder: string): Promise<string[]> {
    await mkdir(folder, { recursive: true })
    const paths: string[] = []
    for (const [name, head] of Object.entries(HEADS)) {
      const rows = this.tables.get(name as TableName) ?? []
      if (rows.length === 0) continue
      paths.push(join(folder, `${name}.csv`))
      await writeFile(
        paths.at(-1)!,
        [head, ...rows.map((row) => head.map((each) => row[each] ?? ''))]
          .map((line) => line.join(','))
          .join('\n') + '\n',
      )
    }
    if (this.features.length > 0) {
      paths.push(join(folder, '03_项目图形.geojson'))
      await writeFile(paths.at(-1)!, JSON.stringify({ type: 'FeatureCollection', features: this.features }))
    }
    const heads = ['case', 'subjects', 'theme', 'expected', 'rules', 'severity', 'together', 'why'] as const
    const lines = this.labels.map((label) =>
      heads.map((head) => (Array.isArray(label[head]) ? label[head].join(' ') : label[head])).join(','),
    )
    await writeFile(join(folder, 'labels.csv'), [heads.join(','), ...lines].join('\n') + '\n')
    return paths.sort()
  }
}
