import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PLANTED } from './planted.js'
import { TABLES, type Plot, type TableName } from './planted/plot.js'
import { writeCsv } from './sheet.js'

/** Writes what is planted, beside the departments’ other files and in tables like theirs. Gives the files. */
export async function writePlanted(folder: string, plot: Plot): Promise<string[]> {
  for (const { plant } of PLANTED) plant?.(plot)
  const files: string[] = []
  for (const [table, rows] of plot.tables) {
    const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    files.push(join(folder, `${TABLES[table as TableName]}.csv`))
    await writeCsv(files.at(-1)!, {
      columns: headers.map((header) => ({
        header,
        value: (row: Record<string, string>) => row[header] ?? '',
      })),
      rows,
    })
  }
  files.push(join(folder, '整治办_补充项目图形.geojson'))
  await writeFile(
    files.at(-1)!,
    JSON.stringify({
      type: 'FeatureCollection',
      name: '演示数据，系合成',
      features: plot.shapes.map(({ number, department, title, kind, areaCode = '', ring }) => ({
        type: 'Feature',
        properties: {
          项目编号: number,
          项目名称: title,
          主管部门: department,
          项目类别: kind,
          项目区编号: areaCode,
          开工日期: '2023-03-01',
          实际完工日期: '2023-11-20',
        },
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    }),
  )
  return files
}
