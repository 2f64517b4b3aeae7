import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { grouped } from '../../src/console/frame/grouped.js'
import { cellsOf } from '../../src/console/import/mended-cells.js'
import { HAS_BROWSER } from '../acceptance/browser.js'
import { useConsole, type Who } from './console.js'
import { faultsOf } from './faults-of.js'
import { strayWords } from './stray-words.js'

const PROJECTS = (...rows: string[]) =>
  ['水务局农田水利项目表', '项目编号,项目名称,项目地点,总投资（万元）', ...rows].join('\n')
const ALLOCATIONS = [
  '2024年农田水利项目资金分配表',
  '序号,项目名称,实施地点,分配金额',
  '1,前罗村渠道清淤,前罗村,12',
  '2,温圳镇渠道衬砌,温圳镇,8',
  '合计,,,20\n',
].join('\n')

describe.runIf(HAS_BROWSER)('files on their way in', () => {
  const console = useConsole()

  const send = async (page: Page, name: string, content: string) => {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('heading', { name }).waitFor()
  }
  const projects = async (who: Who, start: string) => {
    const { projects } = await console.ask<{ projects: { nodes: { externalId: string; budget: string }[] } }>(
      who,
      `{ projects(first: 50, filter: { externalId: { contains: "${start}" } }, orderBy: [{ externalId: ASC }]) { nodes { externalId budget } } }`,
    )
    return projects.nodes.map(({ externalId, budget }) => `${externalId} ${budget}`)
  }

  test('a form with two mistakes is read, checked, mended in place and committed; each is sent once', async () => {
    const { page } = await console.open('/import', { as: 'WATER' })
    const sent: string[] = []
    page.on('request', (request) => {
      const operation = /"operationName":"(\w+)"/.exec(request.postData() ?? '')?.[1] ?? ''
      if (/(Check|Mend|Commit)Import$/.test(operation)) sent.push(operation)
      if (request.method() === 'POST' && request.url().endsWith('/imports')) sent.push('file')
    })
    await send(
      page,
      '水务项目.csv',
      PROJECTS('IMP-1,甲渠,前罗村,一千', 'IMP-2,乙渠,前罗村,7', 'IMP-3,丙渠,前罗村,许多'),
    )
    // Theirs, ours, and what stands there.
    await page.getByRole('row', { name: /总投资.*万元.*一千 ／ 7 ／ 许多/ }).waitFor()
    expect(new URL(page.url()).searchParams.get('job')).toMatch(/^ImportJob:/)
    await page.getByRole('button', { name: '检查', exact: true }).dblclick()
    await page.getByText('2 行有错').waitFor()
    await page.locator('.card.contradicts header').nth(1).waitFor()
    // Only the rows with something wrong; the cell says why.
    expect(await page.locator('.card.contradicts header').allInnerTexts()).toEqual(['第 3 行', '第 5 行'])
    const first = page.getByLabel('总投资').first()
    expect(await first.inputValue()).toBe('一千')
    const why = page.locator(`[id="${await first.getAttribute('aria-describedby')}"]`)
    expect(await why.innerText()).toBe('应为金额，实为“一千”，请核对。')
    expect(await projects('WATER', 'IMP-')).toEqual([])
    await first.fill('1000')
    // What is mended and not yet checked is not left behind, nor lost while another file is looked at.
    expect(await page.getByRole('button', { name: /^提交其余各行/ }).isDisabled()).toBe(true)
    await page.goBack()
    await page.goForward()
    expect(await first.inputValue()).toBe('1000')
    await first.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText('9')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '重新检查（2 格）' }).and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('没有发现错误').waitFor()
    await page.getByRole('row', { name: /总投资.*10,160,000/ }).waitFor()
    await page.getByText('一千 → 1000').waitFor()
    await page.getByRole('button', { name: '提交', exact: true }).dblclick()
    await page.getByRole('heading', { name: '导入回执' }).waitFor()
    expect(await projects('WATER', 'IMP-')).toEqual(['IMP-1 10000000.00', 'IMP-2 70000.00', 'IMP-3 90000.00'])
    await page.getByRole('option', { name: /水务项目\.csv.*已写入/ }).waitFor()
    expect(sent).toEqual(['file', 'ConsoleCheckImport', 'ConsoleMendImport', 'ConsoleCommitImport'])
  })

  test('a place that the register does not know is told by the check, and once it is written, with what can be done', async () => {
    const { page } = await console.open('/import', { as: 'WATER' })
    await send(page, '水务地点.csv', PROJECTS('IMU-1,大王庄乡渠道,大王庄乡,5'))
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByText('没有发现错误').waitFor()
    await page.getByRole('heading', { name: '提交后归属将待定 1' }).waitFor()
    await page.getByText(/第 3 行 大王庄乡渠道.*大王庄乡/s).waitFor()
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.getByRole('heading', { name: '归属待定 1', exact: true }).waitFor()
    await page.getByText('编号相同即为更新').waitFor()
    await page.getByRole('link', { name: '大王庄乡渠道' }).click()
    await page.getByRole('heading', { name: '大王庄乡渠道' }).waitFor()
    expect(page.url()).toContain('/worklist?item=')
  })

  test('a project that was imported by mistake is withdrawn, from its file and from the worklist', async () => {
    const { page } = await console.open('/import', { as: 'WATER' })
    await send(page, '误报.csv', PROJECTS('IMW-1,误报渠道,前罗村,5', 'IMW-2,大王庄乡误报,大王庄乡,6'))
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.getByText('写入的项目：归属何处').click()
    await page.getByText('共 2 个项目。').waitFor()
    await page.getByRole('button', { name: '撤回误报：误报渠道' }).click()
    await page.getByRole('textbox', { name: '理由' }).fill('他乡的项目')
    await page.getByRole('button', { name: '撤回', exact: true }).click()
    await page.getByText('已撤回：误报渠道。').waitFor()
    await page.getByText('共 1 个项目。').waitFor()
    await page.getByRole('link', { name: '大王庄乡误报' }).click()
    await page.getByRole('button', { name: '撤回误报：大王庄乡误报' }).click()
    await page.getByRole('textbox', { name: '理由' }).fill('填错了')
    await page.getByRole('button', { name: '撤回', exact: true }).click()
    await page.getByText('已撤回：大王庄乡误报。').waitFor()
    expect(await projects('WATER', 'IMW-')).toEqual([])
  })

  test('a township is told why its file was refused', async () => {
    const { page } = await console.open('/import', { as: 'TOWNSHIP' })
    await send(page, '本乡项目.csv', PROJECTS('IMT-1,甲渠,前罗村,5'))
    await page.getByRole('alert').getByText('无权导入“项目”').waitFor()
  })

  test('the same mistake in several rows is mended at once', async () => {
    const { page } = await console.open('/import', { as: 'WATER' })
    await send(
      page,
      '同错.csv',
      PROJECTS('IMS-1,甲渠,前罗村,待定', 'IMS-2,乙渠,前罗村,待定', 'IMS-3,丙渠,前罗村,待定'),
    )
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByLabel('总投资').first().fill('3')
    expect(await page.getByLabel('总投资').nth(3).inputValue()).toBe('3')
    await page.getByRole('button', { name: '重新检查（3 格）' }).click()
    await page.getByText('没有发现错误').waitFor()
  })

  test('a form that leaves something unsaid asks, by the keyboard alone it is answered', async () => {
    const { page } = await console.open('/import', { as: 'FINANCE' })
    await send(page, '分配表.csv', ALLOCATIONS)
    await page.getByRole('group', { name: '金额的单位' }).waitFor()
    const choose = async (group: string, choice: string) => {
      await page.getByRole('group', { name: group }).getByRole('radio', { name: choice }).focus()
      await page.keyboard.press('Space')
    }
    await choose('金额的单位', '万元')
    await choose('资金级次', '省级')
    const owner = page.getByRole('group', { name: '表中项目属哪个部门' }).getByRole('combobox')
    await owner.focus()
    for (let turn = 0; turn < 4; turn++) await page.keyboard.press('ArrowDown')
    expect(await owner.inputValue()).toBe('WATER')
    await page.getByRole('textbox', { name: '资金文号' }).fill('赣财农指〔2024〕77号')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '检查', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /分配金额.*200,000/ }).waitFor()
    // What was answered wrongly is said again.
    await page.getByText('识别得不对').focus()
    await page.keyboard.press('Enter')
    await choose('金额的单位', '千元')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByRole('row', { name: /分配金额.*20,000/ }).waitFor()
  })

  test('while it is checked its progress is shown, and it is cancelled', async () => {
    const { page } = await console.open('/import', { as: 'WATER' })
    const many = Array.from({ length: 4000 }, (_, at) => `IMC-${at},${at} 号渠,前罗村,1`)
    await send(page, '很多.csv', PROJECTS(...many))
    await page.getByRole('button', { name: '检查', exact: true }).click()
    await page.getByRole('progressbar', { name: '检查中' }).waitFor()
    await page.getByRole('button', { name: '取消…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '取消这次导入' }).click()
    await page.getByRole('status').getByText('已取消').waitFor()
    expect(await projects('WATER', 'IMC-')).toEqual([])
  })

  test('it is cancelled before it is committed, and nothing of it is written', async () => {
    const { page } = await console.open('/import', { as: 'WATER' })
    await send(page, '不要了.csv', PROJECTS('IMX-1,甲渠,前罗村,1'))
    await page.getByRole('button', { name: '取消…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '取消这次导入' }).click()
    await page.getByRole('status').getByText('已取消').waitFor()
    expect(await page.getByRole('button', { name: '检查', exact: true }).count()).toBe(0)
    expect(await projects('WATER', 'IMX-')).toEqual([])
  })
  test('who may send nothing sees what was sent, and why no more', async () => {
    const { page: clerk } = await console.open('/import', { as: 'WATER' })
    await send(clerk, '给审计看.csv', PROJECTS('IMA-1,甲渠,前罗村,许多'))
    await clerk.getByRole('button', { name: '检查', exact: true }).click()
    await clerk.getByText('1 行有错').waitFor()
    const { page } = await console.open('/import', { as: 'AUDITOR' })
    await page.getByRole('option', { name: /给审计看/ }).click()
    await page.getByText('应为金额').waitFor()
    expect(await page.locator('input[type=file]').count()).toBe(0)
    expect(await page.locator('.cell input').count()).toBe(0)
    expect(await page.locator('.pane-foot').allInnerTexts()).toEqual([
      expect.stringMatching(/.{6}/),
      expect.stringMatching(/.{6}/),
    ])
    // The rows go with whoever may read them, in the form of the file.
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '取退回行的文件' }).click()
    expect((await download).suggestedFilename()).toBe('给审计看.rejected.csv')
    // Another department sees neither the file nor that there is one.
    const address = new URL(page.url())
    const { page: other } = await console.open(address.pathname + address.search, { as: 'AGRICULTURE' })
    await other.getByText('这个文件已不在，或您无权查看').waitFor()
  })

  test('several files are dropped at once, and none takes the place of what is shown', async () => {
    const { page } = await console.open('/import', { as: 'WATER' })
    const content = JSON.stringify(PROJECTS('IMD-1,甲渠,前罗村,1'))
    const dropped = await page.evaluateHandle(`(() => {
      const transfer = new DataTransfer()
      for (const name of ['同时甲.csv', '同时乙.csv']) transfer.items.add(new File([${content} + name], name))
      return transfer
    })()`)
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped })
    for (const name of [/同时甲/, /同时乙/]) await page.getByRole('option', { name }).waitFor()
    expect(new URL(page.url()).search).toBe('')
    await page.keyboard.press('j')
    await page.getByRole('heading', { name: '同时乙.csv' }).waitFor()
  })

  test.each([
    [1280, 'zh'],
    [390, 'en'],
  ] as const)(
    'with a mistake to be mended it is whole at %s pixels, in %s, and on paper',
    async (width, language) => {
      const { page, answers } = await console.open('/import', { as: 'WATER', width, language })
      await send(page, `look-${width}.csv`, PROJECTS('IML-1,甲渠,前罗村,许多'))
      await page.locator('.pane-foot button.main').click()
      await page.locator('.cell.wrong').waitFor()
      expect(await faultsOf(page)).toEqual([])
      expect(await strayWords(page, answers, language)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      if (language === 'en') expect(await page.locator('.cell.wrong p').innerText()).toMatch(/^An amount/)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.receipt').isVisible()).toBe(true)
      expect(await page.locator('.drop').isVisible()).toBe(false)
      expect(await page.locator('.pane-body button:visible').count()).toBe(0)
      expect(await page.locator('p.printed').first().isVisible()).toBe(true)
    },
  )

  test('a file that is lost on the way is sent again and taken once; one that is no form is refused in words', async () => {
    const { page } = await console.open('/import', { as: 'WATER' })
    const keys: string[] = []
    await page.route('**/imports', async (route) => {
      keys.push(route.request().headers()['idempotency-key']!)
      if (keys.length > 1) return route.continue()
      // The server takes it; the answer is lost.
      await route.fetch()
      return route.abort()
    })
    const buffer = Buffer.from(PROJECTS('IMN-1,甲渠,前罗村,1'))
    await page.locator('input[type=file]').setInputFiles({ name: '丢失.csv', mimeType: 'text/csv', buffer })
    await page.getByRole('alert').getByText('连接中断').waitFor()
    await page.getByRole('button', { name: '再发一次' }).click()
    await page.getByRole('heading', { name: '丢失.csv' }).waitFor()
    expect(new Set(keys).size).toBe(1)
    expect(await page.getByRole('option', { name: /丢失/ }).count()).toBe(1)
    await send(page, '随笔.csv', '今天天气很好\n')
    await page.locator('.pane-body [role=alert]').waitFor()
    await page.getByText('识别得不对').click()
    const why = await page.locator('.pane-body [role=alert]').innerText()
    expect(why).toContain('没有找到表头')
    expect(why).not.toContain('No mapping')
  })
})

test('a cell stands under the headings above it', () => {
  const table = (headerRow: number, heading: string) => ({
    sheet: null, headerRow, mapping: 'projects', title: '', rows: 0, inserted: 0, updated: 0, unchanged: 0, rejected: 0,
    unresolved: 0, unresolvedRows: [], notes: [], warnings: [], receipt: [], columns: [{ place: 0, letter: 'A', heading, fields: [], unit: null, samples: [] }],
  }) // prettier-ignore
  const row = (rowNumber: number, value: string) => ({
    id: `row ${rowNumber}`,
    sheet: null,
    rowNumber,
    cells: [value],
    problems: [{ column: 0, heading: null, message: '应为金额', near: [] }],
  })
  const job = { tables: [table(2, '上表'), table(10, '下表')] }
  const cells = [row(3, '?'), row(4, '?'), row(5, '!'), row(11, '?')].flatMap((each) => cellsOf(job, each))
  expect(cells.map(({ heading }) => heading)).toEqual(['上表', '上表', '上表', '下表'])
})

test('figures are grouped to their last digit, and nothing is rounded', () => {
  expect(['0', '1234567.105', '-12345', '0.0001'].map(grouped)).toEqual([
    '0',
    '1,234,567.105',
    '-12,345',
    '0.0001',
  ])
})
