import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { callerOf, workAs } from '../../../src/database/caller.js'
import { administrator } from '../../../src/database/principal.js'
import { grantReward } from '../../../src/plan/rewards/grant-reward.js'
import { takeStep } from '../../../src/plan/workflow/take-step.js'
import { FOLLOWERS } from '../../../src/server/followers.js'
import { openCourseCounty } from '../workflow/workflow-county.js'

test.skipIf(!process.env.DATABASE_URL)(
  'an area is accepted while a reward is granted: neither waits for the other in a circle',
  async () => {
    const county = await openCourseCounty()
    const area = await county.openArea('2023-01-01')
    await area.furnish()
    for (const kind of ['PROVINCIAL_REVIEW', 'FILING', 'IMPLEMENTATION']) await area.told(kind, '2022-06-01')
    await county.add('reward_parameter', {
      kind: 'TOWNSHIP_MONEY',
      amount: '500000.00',
      source_document: '进府办字〔2020〕1号',
      valid_from: '2020-01-01',
    })
    const backend = async (name: string) =>
      (
        await sql<{ waits: boolean }>`
          select wait_event_type = 'Lock' as waits from pg_stat_activity where query like ${`%${name}%`} and state <> 'idle' and pid <> pg_backend_pid()`.execute(
          county.county.kysely,
        )
      ).rows
    let release = () => {}
    const written = Promise.withResolvers<void>()
    const goOn = new Promise<void>((resolve) => (release = resolve))
    // The step is written, its area locked; before the rules of the plan are asked it waits.
    const accepting = workAs(
      callerOf(county.county, administrator('整治办'), [
        async () => {
          written.resolve()
          await goOn
        },
        ...FOLLOWERS,
      ]),
      (unit) =>
        takeStep(unit, {
          idempotencyKey: 'accept',
          areaCode: area.code,
          step: 'AREA_ACCEPTANCE',
          verdict: 'APPROVED',
          documentNumber: '县〔2023〕1号',
          opinion: '同意',
          decidedOn: '2023-06-01',
        } as Parameters<typeof takeStep>[1]),
    )
    await Promise.race([written.promise, accepting])
    const reward = { isGranted: false }
    const granting = workAs(callerOf(county.county, administrator('财政局'), FOLLOWERS), (unit) =>
      grantReward(unit, {
        idempotencyKey: 'grant',
        areaCode: area.code,
        kind: 'TOWNSHIP_MONEY',
        documentNumber: '进府〔2023〕1号',
        grantedOn: '2023-06-02',
      } as Parameters<typeof grantReward>[1]),
    ).finally(() => (reward.isGranted = true))
    // It is done, or it waits for the area.
    while (!reward.isGranted && !(await backend('grant-reward')).some(({ waits }) => waits))
      await new Promise((resolve) => setTimeout(resolve, 20))
    release()
    const [accepted, granted] = await Promise.all([accepting, granting])
    expect(accepted).not.toHaveProperty('code')
    expect(granted).toMatchObject({ rewards: [expect.anything()] })
  },
)
