import { squareBeside } from '../shapes.js'
import type { Planted } from './planted.js'

/** A square moved east by a part of its own side. */
const moved = (ring: [number, number][], part: number): [number, number][] =>
  ring.map(([lon, lat]) => [lon + 0.0008 * part, lat])

/** Projects that lie wrongly, or on ground that another has. */
export const GROUND: readonly Planted[] = [
  {
    rule: 'T06',
    says: '填报的村级代码不在名录 A village code that there is not',
    finds: [{ type: 'Project', number: 'YS-T06' }],
    plant: (plot) => {
      const { township, stem } = plot.project('YS-T06', '机井建设工程', '150000.00', {
        行政村代码: '360124999201',
      })
      plot.tables.get('projects')!.at(-1)!.建设地点 = `${township.name}${stem}村`
      plot.money('YS-T06', 'YS-T06', 15_000_000n)
    },
  },
  {
    rule: 'T08',
    says: '林业与农业在同一块地上做同类项目 Two departments, one kind of work, one land',
    finds: [{ type: 'Project', number: 'YS-T08' }],
    plant: (plot) => {
      const { middle, township, stem } = plot.village()
      const ring = squareBeside(middle!, 20)
      for (const [number, department, shape, title] of [
        ['YS-T08-1', '林业', ring, '湿地植被恢复工程'],
        ['YS-T08-2', '生态环境', moved(ring, 0.6), '水环境生态缓冲带工程'],
      ] as const)
        plot.shapes.push({
          number,
          department,
          title: `${township.name}${stem}村${title}`,
          kind: '生态修复',
          ring: shape,
        })
      for (const number of ['YS-T08-1', 'YS-T08-2']) plot.drawn(number, 20_000_000n)
    },
  },
  {
    rule: 'T09',
    says: '两个项目同一图形 Two projects of one shape',
    finds: [{ type: 'Project', number: 'YS-T09' }],
    plant: (plot) => {
      const { middle, township, stem } = plot.village()
      const ring = squareBeside(middle!, 24)
      for (const [number, title] of [
        ['YS-T09-1', '闲置宅基地复垦项目'],
        ['YS-T09-2', '砖瓦窑场复垦项目'],
      ] as const) {
        plot.shapes.push({
          number,
          department: '自然资源',
          title: `${township.name}${stem}村${title}`,
          kind: '建设用地复垦',
          ring,
        })
        plot.drawn(number, 18_000_000n)
      }
    },
  },
  {
    rule: 'T07',
    says: '认定在某项目区，图形三成在区外 Confirmed in an area, and three tenths of its shape outside',
    finds: [{ type: 'Project', number: 'YS-T07' }],
    plant: (plot) => {
      const { areaCode, name, ring } = plot.edgeOf('JX-QY-001')
      plot.shapes.push({
        number: 'YS-T07',
        department: '林业',
        title: `${name}林带建设工程`,
        kind: '绿化造林',
        areaCode,
        ring,
      })
      plot.drawn('YS-T07', 22_000_000n)
    },
    confirms: {
      department: 'FORESTRY',
      externalId: 'YS-T07',
      areaCode: 'JX-QY-001',
      reason: '主体在区内，先按区内项目管理',
    },
  },
  {
    rule: 'T10',
    says: '水务与生态环境各报一次的同一工程 One work that two departments reported',
    finds: [{ type: 'Project', number: 'YS-T10' }],
    plant: (plot) => {
      const { township, stem, code } = plot.project('YS-T10-1', '生活污水管网改造工程', '920000.00', {
        项目类别: '环境治理',
      })
      plot.money('YS-T10-1', 'YS-T10-1', 92_000_000n)
      plot.project('YS-T10-2', '', '920000.00', {
        主管部门: '生态环境',
        项目名称: `${township.name}${stem}村生活污水管网改造工程`,
        项目类别: '环境治理',
        行政村代码: code,
      })
      plot.money('YS-T10-2', 'YS-T10-2', 92_000_000n)
    },
  },
  {
    rule: 'T11',
    says: '待认定的项目和分配，导入六十天后仍未认定 What still awaits a decision sixty days after the import',
    finds: [],
    afterDays: 61,
  },
]
