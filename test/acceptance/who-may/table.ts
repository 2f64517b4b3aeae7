import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

const read = (name: string): Record<string, string>[] =>
  parse(readFileSync(new URL(name, import.meta.url)), { columns: true })
const words = (cell: string | undefined) => (cell ?? '').split(' ').filter((word) => word !== '')

export interface Caller {
  name: string
  role: string
  department: string
  areas: string[]
  credentials: string
}

export interface Row {
  name: string
  clause: string
  title: string
  may: string[]
  mayNot: string[]
  /** Answers other than what was asked for that prove the right nevertheless: a refusal by the matter itself. */
  proofs: string[]
}

/** Who asks, as the table names them. */
export const CALLERS: Caller[] = read('callers.csv').map((row) => ({
  name: row.来者!,
  role: row['角色 role']!,
  department: row['部门 department']!,
  areas: words(row['项目区 areas']),
  credentials: row['凭证 credentials']!,
}))

const DEPARTMENTS = ['自然资源', '农业', '林业', '水务', '环保', '财政']
const OFFICES = ['系统', '经办', '审核']

/**
 * The rows of a table, with these words for several callers: 六部门, one of each department; 其他部门, three of the
 * departments that the row does not name, a system, a clerk and a reviewer; 其他各部门, one of each of those; 其他部门系统,
 * their systems. Which they are changes from row to row.
 */
function rowsOf(file: string): Row[] {
  return read(file).map((row, place) => {
    const [may, mayNot, open] = ['可以 may', '不可以 may not', '方案未言明、不验 left open'].map((column) =>
      words(row[column]),
    )
    const named = [...may!, ...mayNot!, ...open!]
    const others = DEPARTMENTS.filter((department) => !named.some((name) => name.startsWith(department)))
    const inTurn = (departments: string[], count = departments.length) =>
      Array.from(
        { length: count },
        (_, turn) => `${departments[(place + turn) % departments.length]}${OFFICES[turn % OFFICES.length]}`,
      )
    const callers = (names: string[]) =>
      names.flatMap((name) => {
        if (name === '六部门') return inTurn(DEPARTMENTS)
        if (name === '其他部门') return inTurn(others, OFFICES.length)
        if (name === '其他各部门') return inTurn(others)
        if (name === '其他部门系统') return others.map((department) => `${department}系统`)
        if (CALLERS.some((caller) => caller.name === name)) return [name]
        throw new Error(`${file}: ${row.编号}: ${name} is no caller`)
      })
    return {
      name: row.编号!,
      clause: row.条款!,
      title: `${row.做什么 ?? row.看什么} ${row.what}`,
      may: callers(may!),
      mayNot: callers(mayNot!),
      proofs: words(row['也足以证明有权的答复 also proves the right']),
    }
  })
}

export const DEEDS = rowsOf('deeds.csv')
export const SIGHTS = rowsOf('sights.csv')
