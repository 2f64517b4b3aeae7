import { generateKeyPairSync } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import type { Command } from 'commander'
import type { Config } from '../config.js'
import type { Database } from '../database/database.js'
import { noteUpkeep } from '../database/upkeep.js'
import { snapshotOf } from '../database/snapshot.js'
import {
  verifyQuotaDays,
  verifyQuotas,
  type QuotaFault,
  type ShortQuotaDay,
} from '../departments/natural-resources/quota-ledger/verify-quotas.js'
import { inspectLedger, isSound, type Inspection } from '../funds/inspect-ledger.js'
import { isSigned, readPublicKey, readSigningKey, signCheckpoint } from '../ledger/checkpoint.js'
import { checkExport, readCheckpoint } from '../ledger/read-export.js'
import type { ClosingFault } from '../funds/verify-closings.js'
import type { RecordFault } from '../funds/verify-records.js'
import { readEntries, readHeads } from '../ledger/read-entries.js'
import { InputError } from '../values/problem.js'
import { EXAMPLES, print, say, withDatabase } from './open.js'
import { render, saidOf, type Message } from '../values/message.js'

export function ledgerCommand(program: Command) {
  const ledger = program
    .command('ledger')
    .description('账本：校验、检查点\nThe ledger: verify it, make and check checkpoints')
  ledger
    .command('verify')
    .description(
      '从分录重算资金与指标的全部哈希、余额与合计；不符时退出码为 1\nRecompute everything, of money and of quotas; exit status 1 where something does not fit',
    )
    .option('--fund <文号>', '只校验一份文件的资金\nOne fund only')
    .option('--checkpoint <file>', '并与早先的检查点相比\nCompare with an earlier checkpoint')
    .option(
      '--public-key <file>',
      '检查点的公钥，PEM；默认其自带的\nThe checkpoint’s public key; its own when absent',
    )
    .option('--json', '以 JSON 输出\nPrint JSON')
    .addHelpText('after', `\n${EXAMPLES()}:\n  npx quanyu ledger verify --checkpoint 2024-12-31.json`)
    .action(verify)
  ledger
    .command('checkpoint')
    .description('导出全部链头并签名\nExport the heads of all chains, signed')
    .requiredOption('--out <file>', '写到此文件\nFile to write')
    .option('--entries', '连同全部分录\nWith all entries, so that they can be recomputed elsewhere')
    .action(checkpoint)
  ledger
    .command('check <file>')
    .description(
      '只凭导出的文件（和公钥）检查；不需数据库\nCheck an export with nothing but itself and the public key',
    )
    .option('--public-key <file>', '另行得到的公钥，PEM\nA public key that you have from elsewhere')
    .action(check)
  ledger
    .command('key')
    .description('生成签名密钥\nMake a signing key: FILE and FILE.pub')
    .requiredOption('--out <file>', '私钥文件\nFile of the private key')
    .action(makeKey)
}

async function verify({
  fund,
  checkpoint: path,
  publicKey,
  json,
}: {
  fund?: string
  checkpoint?: string
  publicKey?: string
  json?: boolean
}) {
  const earlier = path ? await readCheckpoint(path) : null
  if (earlier && !isSigned(earlier, publicKey ? readPublicKey(publicKey) : undefined))
    throw new InputError(
      'CHECKPOINT_NOT_SIGNED',
      {
        zh: `检查点“${path}”的签名不符：被改动，或不是此密钥所签。请取另处保存的原件。`,
        en: `The signature of checkpoint “${path}” does not match: the file was changed, or another key signed it. Take the original that was kept elsewhere.`,
      },
      path,
    )
  await withDatabase(
    async (database) => {
      const shown = { at: 0 }
      const inspection = await inspectLedger(database, {
        fund,
        expected: new Map(earlier?.heads.map((head) => [head.id, head])),
        onProgress: (done, total) => showProgress(shown, done, total),
      })
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
      const quotas = fund === undefined ? await verifyQuotas(database) : []
      const quotaDays = fund === undefined ? await verifyQuotaDays(database) : []
      const sound = isSound(inspection) && quotas.length === 0
      const faults = inspection.faults.map(({ what, ...fault }) => ({ ...fault, what: render(what) }))
      if (json) print(JSON.stringify({ sound, ...inspection, faults, quotas, quotaDays, heads: undefined }))
      else {
        tell(inspection, quotas)
        tellDays(inspection, quotaDays)
      }
      if (fund === undefined) await noteUpkeep(database, 'LEDGER_VERIFICATION', sound)
      if (!sound) process.exitCode = 1
    },
    { quiet: Boolean(json), examines: true },
  )
}

function showProgress(shown: { at: number }, done: number, total: number) {
  if (!process.stderr.isTTY || performance.now() - shown.at < 200) return
  shown.at = performance.now()
  process.stderr.write(
    `\r\x1b[K${render({ zh: '校验分录', en: 'Verifying entries' })} ${done.toLocaleString('en')} / ${total.toLocaleString('en')}`,
  )
}

const LINES_MAX = 20

function tell(inspection: Inspection, quotas: readonly QuotaFault[]) {
  const { entries, statements, chains, faults, accounts, totals, records, histories, closings, documents } =
    inspection
  const lines = [
    ...faults.map(({ chain, sequence, entry, what }) =>
      saidOf(
        {
          zh: `${documents[chain] ? `资金 ${documents[chain]}` : `账链 ${chain}`}${sequence ? `，第 ${sequence} 条分录 ${entry}` : ''}`,
          en: `${documents[chain] ? `Fund ${documents[chain]}` : `Chain ${chain}`}${sequence ? `, entry ${sequence} (${entry})` : ''}`,
        },
        what,
      ),
    ),
    ...accounts.map(({ account, chain, balance, entries: entered }) => ({
      zh: `资金 ${documents[chain] ?? chain}，账户 ${account}：余额记 ${balance ?? '无'}，分录合计 ${entered}。`,
      en: `Fund ${documents[chain] ?? chain}, account ${account}: the balance is ${balance ?? 'missing'}, but its entries add up to ${entered}.`,
    })),
    ...totals.map(({ table, id, column, kept, entries: entered }) => ({
      zh: `${table} ${id} 的 ${column} 记 ${kept}，分录合计 ${entered}。`,
      en: `${table} ${id}: ${column} is ${kept}, but the entries add up to ${entered}.`,
    })),
    ...records.map(recordLine),
    ...histories.map(({ table, id, recordedAt }) => ({
      zh: `${table} ${id} 在 ${recordedAt} 的沿革与分录、记载不符，或有缺失。`,
      en: `${table} ${id}: what it says of ${recordedAt} does not follow from the entries and statements, or is missing.`,
    })),
    ...closings.map(({ fiscalYear, fund, id, what }) => ({
      zh: `资金 ${documents[fund] ?? fund}，${fiscalYear} 年度结账：${CLOSING_FAULTS[what].zh}${id ?? ''}`,
      en: `Fund ${documents[fund] ?? fund}, closing of fiscal year ${fiscalYear}: ${CLOSING_FAULTS[what].en}${id ?? ''}`,
    })),
    ...quotas.map(({ quota, document, column, kept, entries: entered }) => ({
      zh: `指标 ${document ?? quota} 的 ${column} 记 ${kept} 亩，分录合计 ${entered} 亩。`,
      en: `Quota ${document ?? quota}: ${column} is ${kept} mu, but the entries add up to ${entered} mu.`,
    })),
  ]
  if (lines.length === 0)
    return print({
      zh: `账目完好：${chains} 条链，${entries} 条分录，${statements} 条记载；余额、合计、记录、沿革与结账均相符。`,
      en: `The ledger is intact: ${chains} chains, ${entries} entries, ${statements} statements; all balances, totals, records, histories and closings match.`,
    })
  print(saidOf({ zh: '账目不符，首处', en: 'The ledger does not match. First' }, lines[0]!))
  for (const line of lines.slice(1, LINES_MAX)) print(line)
  if (lines.length > LINES_MAX)
    print({
      zh: `……另有 ${lines.length - LINES_MAX} 处`,
      en: `… and ${lines.length - LINES_MAX} more`,
    })
}

/** Money or quotas that were used before they were there: entered before that was refused, and for people to correct by reversals. */
function tellDays({ days, documents }: Inspection, quotaDays: readonly ShortQuotaDay[]) {
  const lines = [
    ...days.map(({ account, chain, day, balance }) => ({
      zh: `提示：资金 ${documents[chain] ?? chain}，账户 ${account} 到业务日期 ${day} 为止合计 ${balance} 元，少于零：用在到账之前。请核对日期，有误的冲销后重新登记。`,
      en: `Note: fund ${documents[chain] ?? chain}, account ${account} comes to ${balance} yuan by ${day}: it was used before it was there. Check the days, and reverse and enter again what is wrong.`,
    })),
    ...quotaDays.map(({ quota, document, day, left }) => ({
      zh: `提示：指标 ${document ?? quota} 到业务日期 ${day} 为止剩余 ${left} 亩，少于零：用在确认之前。请核对日期，有误的冲销后重新登记。`,
      en: `Note: ${left} mu are left of quota ${document ?? quota} by ${day}: it was used before it was certified. Check the days, and reverse and enter again what is wrong.`,
    })),
  ]
  for (const line of lines.slice(0, LINES_MAX)) print(line)
  if (lines.length > LINES_MAX)
    print({
      zh: `……另有 ${lines.length - LINES_MAX} 处`,
      en: `… and ${lines.length - LINES_MAX} more`,
    })
}

const RECORD_FAULTS: Record<RecordFault['what'], Message> = {
  UNSTATED: {
    zh: '没有对它的记载：未经平台写入。',
    en: 'nothing was stated of it; it was not written by the platform.',
  },
  GONE: { zh: '已被删除，而记载尚在。', en: 'it was deleted, but what was stated of it remains.' },
  DIFFERS: { zh: '与记载不符：', en: 'differs from what was stated of it in' },
  DISAGREES: { zh: '与其入账的分录不符：', en: 'differs from the entry that it was entered with in' },
}

const CLOSING_FAULTS: Record<ClosingFault['what'], Message> = {
  STEP: {
    zh: '环节与账链中的记载不符，或有缺失。',
    en: 'the step differs from what was stated of it, or one is missing.',
  },
  BALANCE: { zh: '结账余额与分录不符，账户 ', en: 'the closing balance differs from the entries; account ' },
  HEAD: { zh: '结账时的链头与分录不符。', en: 'the head at the closing does not match the entries.' },
  LATER: { zh: '结账后又有该年度的分录 ', en: 'an entry of the closed year was recorded later: ' },
}

function recordLine({ table, id, number, what, columns }: RecordFault): Message {
  const { zh, en } = RECORD_FAULTS[what]
  const named = `${table} ${number ? `${number} (${id})` : id}`
  return columns.length === 0
    ? { zh: `${named}：${zh}`, en: `${named}: ${en}` }
    : { zh: `${named}：${zh}${columns.join('、')}。`, en: `${named}: ${en} ${columns.join(', ')}.` }
}

const checkpoint = ({ out, entries }: { out: string; entries?: boolean }) =>
  withDatabase((database, config) => writeCheckpoint(database, config, out, entries ?? false), {
    examines: true,
  })

async function writeCheckpoint(database: Database, config: Config, out: string, entries: boolean) {
  const key = readSigningKey(config.ledgerKey)
  await snapshotOf(database, async (reading) => {
    const heads = [...(await readHeads(reading, null)).values()]
    const file = createWriteStream(out, { flags: 'wx' }).on('error', () => {})
    await once(file, 'open').catch(() => {
      throw new InputError('FILE_EXISTS', {
        zh: `“${out}”已存在或不能写。`,
        en: `“${out}” already exists or cannot be written. Name another file.`,
      })
    })
    file.write(`${JSON.stringify(signCheckpoint(database.schema, heads, key))}\n`)
    if (entries)
      for await (const page of readEntries(reading, null))
        if (!file.write(page.map((entry) => `${JSON.stringify(entry)}\n`).join(''))) await once(file, 'drain')
    file.end()
    await once(file, 'close')
    say({
      zh: `已签 ${heads.length} 个链头，写入 ${out}。请另处保存。`,
      en: `Signed ${heads.length} heads of chains, written to ${out}. Keep the file elsewhere.`,
    })
  })
}

async function check(path: string, { publicKey }: { publicKey?: string }) {
  const {
    checkpoint: read,
    signed,
    entries,
    statements,
    fault,
  } = await checkExport(path, publicKey ? readPublicKey(publicKey) : undefined)
  if (!signed)
    print({
      zh: '签名不符：文件被改动，或不是此密钥所签。',
      en: 'The signature does not match: the file was changed, or another key signed it.',
    })
  if (fault)
    print(
      saidOf(
        {
          zh: `分录不符，首处：链 ${fault.chain}${fault.sequence ? `，第 ${fault.sequence} 条 ${fault.entry}` : ''}`,
          en: `The entries do not match. First: chain ${fault.chain}${fault.sequence ? `, entry ${fault.sequence} (${fault.entry})` : ''}`,
        },
        fault.what,
      ),
    )
  if (!signed || fault) {
    process.exitCode = 1
    return
  }
  print({
    zh: `检查点完好：${read.madeAt}，${read.heads.length} 个链头${entries > 0 ? `，${entries} 条分录、${statements} 条记载逐条相符` : '（只有链头，未带分录）'}。${publicKey ? '' : '\n（以文件所带的公钥检查；请与另行得到的公钥比对。）'}`,
    en: `The checkpoint is intact: ${read.madeAt}, ${read.heads.length} heads${entries > 0 ? `, ${entries} entries and ${statements} statements match` : ' (heads only, no entries)'}.${publicKey ? '' : '\n(Checked by the public key in the file; compare it with one from elsewhere.)'}`,
  })
}

async function makeKey({ out }: { out: string }) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  await writeFile(out, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
  await writeFile(`${out}.pub`, publicKey.export({ type: 'spki', format: 'pem' }), { flag: 'wx' })
  say({
    zh: `私钥 ${out}，公钥 ${out}.pub。设 QUANYU_LEDGER_KEY=${out} 后即可签检查点。`,
    en: `Private key ${out}, public key ${out}.pub. Set QUANYU_LEDGER_KEY=${out} to sign checkpoints.`,
  })
}
