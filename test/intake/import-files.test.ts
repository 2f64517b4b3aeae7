import { readdir, readFile, writeFile } from 'node:fs/promises'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { rowsOf as rowsOfCounts } from '../../src/intake/import-report.js'
import { openCounty } from '../county.js'
import { contents, countsOf, openInbox, rowsIn, settle } from './inbox.js'
import { law } from '../laws.js'
import { answersOf } from '../../src/intake/forms/form-context.js'
import { render } from '../../src/values/message.js'

const county = await openCounty()
const one = async <T>(statement: ReturnType<typeof sql<T>>) =>
  (await statement.execute(county.kysely)).rows[0] as T
const inbox = async () => {
  const opened = await openInbox(county)
  await settle(opened)
  return opened
}
const HEADER =
  'document_number,external_id,project_department,project_external_id,place,village_code,amount,allocated_on'

test('a folder comes in, in the order of what refers to what, and a second time changes nothing', async () => {
  const { csv, take } = await inbox()
  await csv(
    '1分配.csv',
    HEADER,
    '赣财农〔2024〕12号,F1,WATER,W1,,,1000.50,2024-06-01',
    '赣财农【2024】12号,F2,,,白圩乡前罗村,,2000,2024年6月',
  )
  await csv(
    '2支付.csv',
    'disbursement_external_id,external_id,amount,paid_on,payee,account,contract_number',
    'B1,Z1,300,2024.7.2,某公司,6222,HT-1',
  )
  await csv(
    '3拨付.csv',
    'document_number,allocation_external_id,external_id,amount,disbursed_on,recipient',
    '赣财农〔2024〕12号,F1,B1,500,2024-07-01,白圩乡政府',
  )
  await csv('4项目.csv', 'external_id,department,title,place,budget', 'W1,WATER,前罗渠道,白圩乡前罗村,10万元')
  const first = await take()
  expect(first.map((file) => [file.path.split('/').at(-1), ...countsOf(file)])).toEqual([
    ['4项目.csv', 1, 0, 0, 0],
    ['1分配.csv', 2, 0, 0, 0],
    ['3拨付.csv', 1, 0, 0, 0],
    ['2支付.csv', 1, 0, 0, 0],
  ])
  expect(await one(sql`select budget::text from project where external_id = 'W1'`)).toEqual({
    budget: '100000.00',
  })
  const before = await contents(county)
  const again = await take()
  expect(again.map(countsOf)).toEqual([
    [0, 0, 1, 0],
    [0, 0, 2, 0],
    [0, 0, 1, 0],
    [0, 0, 1, 0],
  ])
  const {
    import_run: _,
    import_row: __,
    imported_table: ___,
    imported_cells: ____,
    ...after
  } = await contents(county)
  expect(before).toMatchObject(after)
})

test('every row is kept with what became of it, and a record tells where it came from', async () => {
  const { csv, take } = await inbox()
  await csv('来源.csv', 'external_id,department,title,budget', 'P1,WATER,渠道,5', 'P2,WATER,,5')
  const [report] = await take()
  const { rows } =
    await sql`select sheet, row_number, table_name, outcome, problem, (select external_id from project where id = record_id) as project from import_row where run_id = ${report!.runId}::uuid order by row_number`.execute(
      county.kysely,
    )
  expect(rows).toEqual([
    { sheet: null, row_number: 2, table_name: 'project', outcome: 'INSERTED', problem: null, project: 'P1' },
    {
      sheet: null,
      row_number: 3,
      table_name: 'project',
      outcome: 'REJECTED',
      problem: 'C 列“title”：必填，但为空，请补充。\nColumn C “title”: Required, but empty. Enter it.',
      project: null,
    },
  ])
  expect(
    await one(
      sql`select file_name, format, mappings, inserted, rejected, imported_by from import_run where id = ${report!.runId}::uuid`,
    ),
  ).toEqual({
    file_name: '来源.csv',
    format: 'CSV',
    mappings: ['projects'],
    inserted: 1,
    rejected: 1,
    imported_by: '导入员',
  })
})

test('rejected rows come back in the same form, are mended and sent again', async () => {
  const { book, at, take, folder } = await inbox()
  await book('分配.xlsx', {
    明细: [
      ['2024年资金分配表（赣财农〔2024〕12号）', '<', '<', '<'],
      ['单位：万元', '<', '<', '<'],
      ['分配编号', '建设地点', '<', '分配金额'],
      ['^', '乡镇', '行政村', '^'],
      ['G1', '白圩乡', '前罗村', 1.5],
      ['G2', '^', '涂桥村', '一万'],
      ['G3', '^', '涂桥村', 2],
    ],
  })
  const [report] = await take()
  expect(countsOf(report!)).toEqual([2, 0, 0, 1])
  expect(report!.rejectedRows).toMatchObject([
    {
      sheet: '明细',
      row: 6,
      problems: [
        { column: 'D', header: '分配金额', message: { zh: expect.stringMatching(/应为金额，实为“一万”/) } },
      ],
    },
  ])
  expect(report!.rejectedFile).toBe(at('分配.rejected.xlsx'))
  expect(await one(sql`select amount::text, place from allocation where external_id = 'G3'`)).toEqual({
    amount: '20000.00',
    place: '白圩乡涂桥村',
  })

  // It is not taken in with its folder, only when it is named.
  expect(await readdir(folder)).toEqual(['分配.rejected.xlsx', '分配.xlsx'])
  expect((await take()).map(({ path }) => path)).toEqual([at('分配.xlsx')])
  const [refused] = await take(at('分配.rejected.xlsx'))
  expect(countsOf(refused!)).toEqual([0, 0, 0, 1])
  expect(refused!.tables[0]!.unused).toEqual([])
  expect(refused!.rejectedFile).toBe(at('分配.rejected-2.xlsx'))
  await book('已改.xlsx', {
    明细: [
      ['分配编号', '乡镇', '行政村', '分配金额(万元)', '文号', '问题'],
      ['G2', '白圩乡', '涂桥村', 1, '赣财农〔2024〕12号', '应为金额'],
    ],
  })
  expect(countsOf((await take(at('已改.xlsx')))[0]!)).toEqual([1, 0, 0, 0])
})

test('what a spreadsheet would run is escaped in the rejected rows as it is in the exports, and read back without', async () => {
  const { at, csv, take } = await inbox()
  const texts = ['＝HYPERLINK(1)', '\u200b=cmd|x', ' =1+1', '＋1', '＠SUM(A1)', '-1', '=1']
  await csv(
    '公式.csv',
    'external_id,department,title,budget',
    ...texts.map((text, row) => `公式${row},WATER,${text},不是数`),
  )
  const [report] = await take(at('公式.csv'))
  expect(report!.rejected).toBe(texts.length)
  const rejected = await readFile(report!.rejectedFile!, 'utf8')
  for (const text of texts) expect(rejected).toContain(`,'${text},`)
  await csv('已改.csv', rejected.slice(1).replaceAll('不是数', '5'))
  expect(countsOf((await take(at('已改.csv')))[0]!)).toEqual([texts.length, 0, 0, 0])
  expect(
    await one(
      sql`select array_agg(name order by external_id) as names from project where external_id like '公式%'`,
    ),
    // A space of no width is part of no name.
  ).toEqual({ names: texts.map((text) => text.replace('\u200b', '').trim()) })
})

test('rejected rows of a GB18030 table come back in GB18030', async () => {
  const { at, take } = await inbox()
  const { default: iconv } = await import('iconv-lite')
  await writeFile(
    at('国标.csv'),
    iconv.encode('文号,分配编号,行政村,分配金额(元)\n赣财农〔2024〕12号,K1,前罗村,一千\n', 'gb18030'),
  )
  const [report] = await take()
  const text = iconv.decode(await readFile(report!.rejectedFile!), 'gb18030')
  expect(text).toMatch(
    /^文号,分配编号,行政村,分配金额\(元\),问题\n赣财农〔2024〕12号,K1,前罗村,一千,D 列“分配金额\(元\)”：应为金额/,
  )
})

test('one number with the same content twice is one record, with other content it is refused', async () => {
  const { csv, take } = await inbox()
  await csv('重复.csv', 'external_id,department,title', 'D1,WATER,甲', 'D1,WATER,甲', 'D1,WATER,乙')
  const [report] = await take()
  expect(countsOf(report!)).toEqual([1, 0, 1, 1])
  expect(render(report!.rejectedRows[0]!.problems[0]!.message)).toMatch(/与第 2 行编号相同，内容不同/)
})

test('a table without numbers is known again by what it says, alike rows by their order', async () => {
  const { csv, take } = await inbox()
  await csv(
    '无编号.csv',
    '文号,项目名称,乡镇,行政村,分配金额(万元)',
    '赣财农〔2024〕12号,山塘,白圩乡,涂桥村,1',
    '赣财农〔2024〕12号,山塘,白圩乡,涂桥村,1',
    '赣财农〔2024〕12号,山塘,白圩乡,前罗村,1',
  )
  expect(countsOf((await take())[0]!)).toEqual([3, 0, 0, 0])
  expect(countsOf((await take())[0]!)).toEqual([0, 0, 3, 0])
  expect(await rowsIn(county, 'allocation')).toBeGreaterThanOrEqual(3)
})

test('a total that does not add up is asked about; where the rows count it is told with both sums, and is no record', async () => {
  const { csv, take } = await inbox()
  await csv(
    '合计.csv',
    '文号,分配编号,行政村,分配金额(万元)',
    '赣财农〔2024〕12号,T1,前罗村,1',
    '赣财农〔2024〕12号,T2,前罗村,2.5',
    ',小计,,3.5',
    '赣财农〔2024〕12号,T3,前罗村,1',
    ',小 计,,2',
    ',合计,,4.5',
  )
  const before = await rowsIn(county, 'allocation')
  expect((await take())[0]!.error?.message).toMatch(/第 6 行“小计”与各行之和不符.*（totals：ROWS）/)
  expect(await rowsIn(county, 'allocation')).toBe(before)
  const [report] = await take(undefined, { answers: answersOf({ totals: 'ROWS' }, 'a') })
  expect(countsOf(report!)).toEqual([3, 0, 0, 0])
  expect(report!.tables[0]!.warnings.map(render)).toEqual([
    expect.stringMatching(
      /^第 6 行“小计”与各行之和不符：D 列“分配金额\(万元\)”写作 20,000元，各行之和为 10,000元/,
    ),
  ])
})

test('a total above its rows is held against those below', async () => {
  const { csv, take } = await inbox()
  await csv(
    '合计在上.csv',
    '文号,分配编号,行政村,分配金额(元)',
    '合计,,,30',
    '赣财农〔2024〕12号,U1,前罗村,10',
    '赣财农〔2024〕12号,U2,前罗村,20',
  )
  expect((await take())[0]!.tables[0]!.warnings).toEqual([])
})

test('more than a fund holds is refused, and the others stand', async () => {
  const { csv, take } = await inbox()
  await csv(
    '超额.csv',
    HEADER,
    '赣财农〔2024〕12号,X1,,,前罗村,,10,',
    '赣财农〔2024〕12号,X2,,,前罗村,,99999999,',
    '赣财农〔1999〕1号,X3,,,前罗村,,1,',
  )
  const [report] = await take()
  expect(countsOf(report!)).toEqual([1, 0, 0, 2])
  expect(
    report!.rejectedRows.map(({ row, problems }) => [
      row,
      problems[0]!.column,
      render(problems[0]!.message).slice(0, 6),
    ]),
  ).toEqual([
    [3, 'G', '资金余额不足'],
    [4, 'A', '没有资金“赣'],
  ])
})

test('a project does not stay without the detail of its row', async () => {
  const { csv, take } = await inbox()
  await csv(
    '复垦项目表.csv',
    '项目编号,项目名称,复垦来源,复垦面积(亩),新增耕地面积(亩)',
    'FK1,前罗复垦,废弃宅基地,10,5',
    'FK2,涂桥复垦,工矿,10,50',
    'FK3,无来源,火星,10,5',
  )
  const [report] = await take()
  expect(countsOf(report!)).toEqual([1, 0, 0, 2])
  expect(report!.rejectedRows.map(({ row }) => row)).toEqual([4, 3].sort())
  expect(
    await one(sql`select count(*)::int as projects from project where external_id in ('FK1', 'FK2', 'FK3')`),
  ).toEqual({ projects: 1 })
  expect(
    await one(
      sql`select r.land_area_mu::text as area, p.kind, p.department from reclamation r join project p on p.id = r.project_id where p.external_id = 'FK1'`,
    ),
  ).toEqual({ area: '10.000000', kind: 'RECLAMATION', department: 'NATURAL_RESOURCES' })
  expect(countsOf((await take())[0]!)).toEqual([0, 0, 1, 2])
})

test('several works of one project stand in rows of their own', async () => {
  const { csv, take } = await inbox()
  await csv(
    '水利工程.csv',
    '项目编号,项目名称,设施种类,设施名称,长度(公里)',
    'SL1,前罗灌区,干渠,东干渠,1.2',
    'SL1,前罗灌区,干渠,西干渠,0.8',
    'SL1,前罗灌区,泵站,一号站,',
  )
  expect(countsOf((await take())[0]!)).toEqual([1, 2, 0, 0])
  expect(
    await one(
      sql`select count(*)::int as works from irrigation_work w join project p on p.id = w.project_id where p.external_id = 'SL1'`,
    ),
  ).toEqual({ works: 3 })
  expect(countsOf((await take())[0]!)).toEqual([0, 0, 3, 0])
})

test('a village is found by its township’s and its own name, and a name that fits two is refused', async () => {
  const { csv, take } = await inbox()
  await csv(
    '流转台账.csv',
    '乡镇,行政村,年度,流入方,流转面积(亩)',
    '白圩,前罗,2024,甲合作社,100',
    ',前罗村,2024,乙合作社,100',
    '白圩乡,前坊村,2024,丙合作社,100',
    ',钟陵乡前罗村,2024,丁合作社,10',
  )
  const [report] = await take()
  expect(countsOf(report!)).toEqual([2, 0, 0, 2])
  expect(report!.rejectedRows.map(({ problems }) => render(problems[0]!.message))).toEqual([
    expect.stringMatching(/叫“前罗村”的村有 2 个：钟陵乡前罗村委会（360124202201）、白圩乡前罗村委会/),
    expect.stringMatching(/没有叫“前坊村”的村/),
  ])
})

test('a table that does not say whose it is asks for its department', async () => {
  const { csv, take } = await inbox()
  const path = await csv('项目.csv', '项目编号,项目名称,总投资(万元)', 'N1,渠道,3')
  expect((await take())[0]).toMatchObject({
    state: 'REFUSED',
    error: { code: 'DEPARTMENT_UNKNOWN', message: expect.stringMatching(/--department/) },
  })
  expect(countsOf((await take(path, { department: 'WATER' }))[0]!)).toEqual([1, 0, 0, 0])
  await csv('水利局项目.csv', '项目编号,项目名称,总投资(万元)', 'N1,渠道,3')
  const states = Object.fromEntries((await take()).map((file) => [file.path.split('/').at(-1), file.state]))
  expect(states).toEqual({ '项目.csv': 'REFUSED', '水利局项目.csv': 'IMPORTED' })
})

test('a dry run checks everything in order, and leaves everything as it was', async () => {
  const { csv, take, folder } = await inbox()
  await csv('项目.csv', 'external_id,department,title', 'R1,WATER,渠道', 'R2,WATER,')
  await csv('分配.csv', HEADER, '赣财农〔2024〕12号,RA,WATER,R1,,,1,')
  const before = await contents(county)
  const reports = await take(folder, { dryRun: true })
  expect(reports.map((report) => [report.state, ...countsOf(report)])).toEqual([
    ['DRY_RUN', 1, 0, 0, 1],
    ['DRY_RUN', 1, 0, 0, 0],
  ])
  expect(await contents(county)).toEqual(before)
  expect(await readdir(folder)).toEqual(['分配.csv', '项目.csv'])
})

test('in batches, what was written before a stop stands; without, nothing does', async () => {
  const { csv, take } = await inbox()
  const rows = Array.from({ length: 10 }, (_, index) => `Q${index},WATER,渠道${index}`)
  const path = await csv('批.csv', 'external_id,department,title', ...rows)
  const stop = new AbortController()
  const onResult = (_: string, { draft }: { draft: { source: { row: number } } }) =>
    draft.source.row === 5 && stop.abort(new Error('stop'))
  const [stopped] = await take(path, { batch: 4, signal: stop.signal, onResult })
  expect([stopped!.state, ...countsOf(stopped!)]).toEqual(['STOPPED', 4, 0, 0, 0])
  expect(
    await one(sql`select inserted, finished_at from import_run where id = ${stopped!.runId}::uuid`),
  ).toEqual({ inserted: 4, finished_at: null })
  const [rest] = await take(path, { batch: 4 })
  expect(countsOf(rest!)).toEqual([6, 0, 4, 0])
  const aborted = AbortSignal.abort(new Error('stop'))
  expect(await take(path, { signal: aborted })).toEqual([])
})

test('hidden and empty sheets, remarks and unknown tables are told, and the others come in', async () => {
  const { book, take } = await inbox()
  await book('多表.xlsx', {
    填表说明: [['一、如实填写'], ['二、单位为万元']],
    分配: [
      ['文号', '分配编号', '行政村', '分配金额(元)'],
      ['赣财农〔2024〕88号', 'M1', '前罗村', 5],
    ],
    文件: [
      ['资金文号', '资金名称', '级次', '专项', '年度', '金额(元)'],
      ['赣财农〔2024〕88号', '资金', '省级', '农田水利', 2024, 100],
    ],
    图表: [
      ['颜色', '数量', '形状'],
      ['红', 1, '圆'],
      ['蓝', 2, '方'],
    ],
    空: [],
  })
  const [report] = await take()
  // The funds come first, although their sheet comes later.
  expect(report!.tables.map(({ sheet, inserted }) => [sheet, inserted])).toEqual([
    ['文件', 1],
    ['分配', 1],
  ])
  expect(
    report!.skipped.map((reason) =>
      /^工作表“(.+?)”(中没有表格|未导入|是空的)/.exec(render(reason))?.slice(1),
    ),
  ).toEqual([
    ['填表说明', '中没有表格'],
    ['图表', '未导入'],
    ['空', '是空的'],
  ])
})

test('points come in from a table, and shapes from GeoJSON; one that crosses itself is told where', async () => {
  const { csv, at, take } = await inbox()
  await csv(
    '点.csv',
    'external_id,department,title,lon,lat',
    'O1,WATER,点,116.1,28.3',
    'O2,WATER,半点,116.1,',
    'O3,WATER,米,38500000,3100000',
  )
  const feature = (id: string, coordinates: number[][][]) => ({
    type: 'Feature',
    properties: { external_id: id, department: 'WATER', title: '面' },
    geometry: { type: 'Polygon', coordinates },
  })
  await writeFile(
    at('面.geojson'),
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature('S1', [
          [
            [116, 28],
            [116.1, 28],
            [116.1, 28.1],
            [116, 28],
          ],
        ]),
        feature('S2', [
          [
            [116, 28],
            [116.1, 28.1],
            [116.1, 28],
            [116, 28.1],
            [116, 28],
          ],
        ]),
      ],
    }),
  )
  const [points, shapes] = await take()
  expect(countsOf(points!)).toEqual([1, 0, 0, 2])
  expect(points!.rejectedRows.map(({ problems }) => render(problems[0]!.message).slice(0, 9))).toEqual([
    '经度和纬度须同时填',
    '经度超出范围：“3',
  ])
  expect(countsOf(shapes!)).toEqual([1, 0, 0, 1])
  expect(render(shapes!.rejectedRows[0]!.problems[0]!.message)).toMatch(
    /边线自相交，位于经度 116.050000、纬度 28.050000/,
  )
  const back = JSON.parse(await readFile(shapes!.rejectedFile!, 'utf8'))
  expect(back.features).toMatchObject([
    {
      properties: { external_id: 'S2', 问题: expect.stringMatching(/自相交/) },
      geometry: { type: 'Polygon' },
    },
  ])
})

test('a mapping of one’s own reads a table that no other knows', async () => {
  const { csv, at, take } = await inbox()
  await csv('外来.csv', 'Kennung,Titel,Kosten', 'E1,Graben,12')
  expect((await take())[0]!.state).toBe('REFUSED')
  const { mkdir } = await import('node:fs/promises')
  await mkdir(at('mappings'))
  await writeFile(
    at('mappings/foreign.json'),
    JSON.stringify({
      id: 'foreign',
      title: '外来表',
      target: 'projects',
      key: 'Kennung',
      department: 'OTHER',
      columns: [
        { field: 'externalId', headers: ['Kennung'], type: 'id', required: true },
        { field: 'title', headers: ['Titel'], required: true },
        { field: 'budget', headers: ['Kosten'], type: 'money', unit: '万元' },
      ],
    }),
  )
  expect(countsOf((await take(at('外来.csv'), { mappingsDir: at('mappings') }))[0]!)).toEqual([1, 0, 0, 0])
  expect(await one(sql`select budget::text from project where external_id = 'E1'`)).toEqual({
    budget: '120000.00',
  })
  await writeFile(
    at('mappings/wrong.json'),
    JSON.stringify({
      id: 'wrong',
      title: '错',
      target: 'projects',
      key: 'x',
      columns: [{ field: 'colour', headers: ['x'] }],
    }),
  )
  await expect(take(at('外来.csv'), { mappingsDir: at('mappings') })).rejects.toThrow(
    /映射 wrong.json 有误：没有这样的字段：colour/,
  )
})

test('a file that is refused leaves the database as it was', async () => {
  const { csv, at, take } = await inbox()
  await writeFile(at('空.csv'), '')
  await csv('不识.csv', '颜色,形状,数量', '红,圆,1', '蓝,方,2')
  await csv(
    '半途.csv',
    'external_id,department,title',
    ...Array.from({ length: 2500 }, (_, index) => `H${index},WATER,渠道`),
  )
  const before = await contents(county)
  let seen = 0
  const failing = () => {
    if (++seen === 2100) throw new Error('the power went')
  }
  await expect(take(at('半途.csv'), { onResult: failing })).rejects.toThrow('the power went')
  expect(
    (await take([at('空.csv'), at('不识.csv')])).map(({ state, error }) => [state, error!.code]),
  ).toEqual([
    ['REFUSED', 'EMPTY_FILE'],
    ['REFUSED', 'UNKNOWN_TABLE'],
  ])
  await expect(take(at('没有.csv'))).rejects.toThrow(/找不到“.*没有\.csv”/)
  await expect(take(at('空.csv'), { mapping: 'none' })).rejects.toThrow(/没有名为“none”的映射/)
  expect(await contents(county)).toEqual(before)
})

test('whatever the rows say, the four counts add up to them, and a second time nothing is inserted', async () => {
  const { csv, take } = await inbox()
  const cell = fc.constantFrom(
    '',
    'A',
    'B',
    '1',
    '12.5',
    '1e30',
    '-3',
    '合计',
    '前罗村',
    '白圩乡',
    '赣财农〔2024〕12号',
    '2024-06-01',
    '同上',
    '="x"',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 12 }),
      async (rows) => {
        const path = await csv(
          '随机.csv',
          '文号,分配编号,行政村,分配金额(元)',
          ...rows.map((row) =>
            row.map((text) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text)).join(),
          ),
        )
        const [first] = await take(path)
        const kept = (
          await one(
            sql<{
              count: number
            }>`select count(*)::int as count from import_row where run_id = ${first!.runId}::uuid`,
          )
        ).count
        expect(first!.state).toBe('IMPORTED')
        expect(kept).toBe(rowsOfCounts(first!))
        const [second] = await take(path)
        expect([second!.inserted, second!.rejected]).toEqual([0, first!.rejected])
        expect(rowsOfCounts(second!)).toBe(kept)
      },
    ),
    law(8, 5),
  )
})
