import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { atTheEndOfSuite } from './at-the-end.js'
import { migratedCounty, quanyu } from './server.js'

const finished = atTheEndOfSuite()
let books: Awaited<ReturnType<typeof openBooks>>
beforeAll(async () => {
  books = await openBooks()
})

/** A county that money has moved in, by the command alone. */
async function openBooks() {
  const folder = await mkdtemp(join(tmpdir(), 'quanyu-money-'))
  finished(() => rm(folder, { recursive: true, force: true }))
  const settings = await migratedCounty(finished, { QUANYU_LEDGER_KEY: join(folder, 'key') })
  const run = async (...args: string[]) => quanyu(args, settings)
  const fund = async (...args: string[]) => {
    const { status, output, errors } = await run('fund', ...args)
    const { id = '', code } = JSON.parse(output) as { id?: string; code?: string }
    return { status, errors, id, code }
  }
  const document = '财农〔2024〕7号'
  const created = ['create', '--document', document, '--name', '水利资金', '--level', 'CITY']
  await fund(...created, '--programme', 'OTHER', '--year', '2024', '--amount', '1000.00')
  const given = await fund('allocate', '--document', document, '--place', '甲村', '--amount', '600.00')
  return { folder, run, fund, document, given }
}
const at = (folder: string, name: string) => join(folder, name)

test('money by the command: entered once, refused in words, verified, signed, and checked by who has the export alone', async () => {
  const { folder, run, fund, document, given } = books
  expect(given.id).toMatch(/^Allocation:/)
  const disburse = ['disburse', '--allocation', given.id, '--recipient', '东乡', '--key', 'once', '--amount']
  const passed = await fund(...disburse, '400.00')
  expect(await fund(...disburse, '400.00')).toMatchObject({ status: 0, id: passed.id })
  expect(await fund(...disburse, '401.00')).toMatchObject({ status: 1, code: 'IDEMPOTENCY_CONFLICT' })
  const short = await fund('disburse', '--allocation', given.id, '--recipient', '东乡', '--amount', '200.01')
  expect(short).toMatchObject({ status: 1, code: 'INSUFFICIENT_FUNDS' })
  expect(short.errors).toMatch(/200\.00/)

  expect((await run('ledger', 'key', '--out', at(folder, 'key'))).status).toBe(0)
  expect((await run('ledger', 'checkpoint', '--out', at(folder, 'signed'), '--entries')).status).toBe(0)
  const trusted = ['--public-key', at(folder, 'key.pub')]
  expect(await run('ledger', 'check', at(folder, 'signed'), ...trusted)).toMatchObject({
    status: 0,
    output: expect.stringMatching(/检查点完好.*2 个链头，3 条分录、3 条记载/) as string,
  })
  const signed = await readFile(at(folder, 'signed'), 'utf8')
  await writeFile(at(folder, 'changed'), signed.replace('"400.00"', '"400.01"'))
  await writeFile(at(folder, 'cut'), signed.split('\n').slice(0, -2).join('\n'))
  for (const [name, words] of [
    ['changed', /分录不符.*被改动/],
    ['cut', /分录不符.*链头/],
  ] as const)
    expect(await run('ledger', 'check', at(folder, name), ...trusted), name).toMatchObject({
      status: 1,
      output: expect.stringMatching(words) as string,
    })
  expect(
    await run('ledger', 'verify', '--checkpoint', at(folder, 'signed'), ...trusted, '--fund', document),
  ).toMatchObject({ status: 0 })
  const forged = signed.replace('"sequence":"3"', '"sequence":"2"')
  await writeFile(at(folder, 'forged'), forged)
  expect(await run('ledger', 'verify', '--checkpoint', at(folder, 'forged'))).toMatchObject({
    status: 1,
    errors: expect.stringMatching(/签名不符/) as string,
  })
})

test('what auditors take away, by the command', async () => {
  const { folder, run } = books
  const audited = await run('audit', '--on', '2026-11-01', '--json')
  expect(audited.status).toBe(0)
  expect(JSON.parse(audited.output)).toMatchObject({ found: expect.any(Number) as number })
  for (const args of [
    ['audit', 'pack', '--rules', 'T01', '--out', at(folder, 'pack.xlsx')],
    ['export', 'ledgerEntries', '--out', at(folder, 'ledger.xlsx')],
    ['export', 'allocations', '--out', at(folder, 'allocations.csv')],
  ]) {
    expect(await run(...args), args.join(' ')).toMatchObject({ status: 0 })
    expect((await readFile(args.at(-1)!)).length).toBeGreaterThan(100)
  }
  expect(await readFile(at(folder, 'allocations.csv'), 'utf8')).toMatch(/600\.00/)
  expect(await run('report', 'area', 'NONE', '--out', at(folder, 'report.html'))).toMatchObject({
    status: 1,
    errors: expect.stringMatching(/没有代码为“NONE”的项目区/) as string,
  })
})
