import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { callerOf } from '../database/caller.js'
import type { Database } from '../database/database.js'
import type { Follower, Principal } from '../database/work.js'
import { globalId } from '../graph/node.js'
import { runWaitingJobs } from '../intake/jobs/import-jobs.js'
import { checkImportMutation } from '../intake/jobs/move-import.js'
import { receiveImport } from '../intake/jobs/receive-import.js'
import { Problem } from '../values/problem.js'

/** Files that departments have sent and that are not written: one with rows that are wrong, one that leaves something unsaid. */
const FILES: readonly { name: string; department: string; sender: string; rows: string[]; check: boolean }[] =
  [
    {
      name: '水务局_山塘整治补充项目.csv',
      department: 'WATER',
      sender: '演示 水务',
      check: true,
      rows: [
        '水务局山塘整治补充项目表',
        '项目编号,项目名称,项目地点,总投资（万元）,开工日期',
        'SW-BC-01,白圩乡山塘清淤,白圩乡,36.5,2026-09-10',
        'SW-BC-02,钟陵乡山塘加固,钟陵乡,待定,2026-09-15',
        'SW-BC-03,七里乡山塘护坡,七里乡,待定,2026-09-20',
        'SW-BC-04,前坊镇山塘清淤,前坊镇,待定,2026-10-08',
        'SW-BC-05,罗溪镇山塘溢洪道,罗溪镇,18.2,9月下旬',
        ',三里乡山塘放水涵,三里乡,22,2026-10-12',
        'SW-BC-07,张公镇山塘清淤,张公镇,27.3,2026-10-15',
      ],
    },
    {
      name: '财政局_农田水利资金分配表.csv',
      department: 'FINANCE',
      sender: '演示 财政',
      check: false,
      rows: [
        '农田水利项目资金分配表',
        '序号,项目名称,实施地点,分配金额',
        '1,白圩乡前罗村渠道清淤,前罗村,12',
        '2,温圳镇渠道衬砌,温圳镇,8',
        '合计,,,20',
      ],
    },
  ]

/** Sends them as the console does, and has them read and checked: nothing of them is written. */
export async function demonstrateImports(
  database: Database,
  folder: string,
  followers: readonly Follower[],
): Promise<void> {
  const sent = join(folder, 'sent')
  await mkdir(sent, { recursive: true })
  const terms = {
    followers,
    onError: (error: unknown) => {
      throw error
    },
  }
  for (const { name, department, sender, rows, check } of FILES) {
    const path = join(sent, name)
    const content = Buffer.from(`${rows.join('\r\n')}\r\n`)
    await writeFile(path, content)
    const principal: Principal = { name: sender, role: 'SYSTEM', department }
    const caller = callerOf(database, principal, followers)
    const received = given(
      await receiveImport(caller, {
        path,
        fileName: name,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        answers: {},
        idempotencyKey: `demonstration ${name}`,
      }),
    )
    await runWaitingJobs(database, terms)
    if (!check) continue
    given(await checkImportMutation.resolve(caller, { jobId: globalId('ImportJob', received.id) } as never))
    await runWaitingJobs(database, terms)
  }
}

function given<T>(answer: T | Problem): T {
  if (answer instanceof Problem) throw new Error(answer.message)
  return answer
}
