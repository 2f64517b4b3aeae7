import { sql } from 'kysely'
import { administrator, type Principal } from '../../src/database/principal.js'
import { verifyQuotas } from '../../src/departments/natural-resources/quota-ledger/verify-quotas.js'
import { inspectLedger } from '../../src/funds/inspect-ledger.js'
import { askAs } from '../server/asks.js'
import type { Database } from '../../src/database/database.js'

const ENTRY = `id kind landArea businessDate documentNumber recipient memo principal recordedAt sequence reverses { id } reward { id } quota { id }`
const PROBLEM = `... on Problem { code message } ... on DatesOutOfOrder { date notBefore notAfter }`
const DRAWN = `... on QuotaEntry { ${ENTRY} } ... on InsufficientQuota { asked: askedArea left: leftArea } ${PROBLEM}`
export const SUMS = 'certifiedArea usedArea tradedArea awardedArea remainingArea'
const ANSWERS: Record<string, string> = {
  certifyQuota: `... on Quota { id kind ${SUMS} documentNumber certifiedOn } ... on DuplicateQuota { quota { id } } ${PROBLEM}`,
  useQuota: DRAWN,
  tradeQuota: DRAWN,
  awardQuota: DRAWN,
  reverseQuotaEntry: `${DRAWN} ... on QuotaAlreadyReversed { by: quotaEntry { id } }`,
  setRewardParameter: `... on RewardParameter { id kind share amount sourceDocument validFrom setBy setAt } ... on RewardParameterTaken { parameter { id } } ... on Problem { code message }`,
  grantReward: `... on RewardsGranted { rewards { id amount quotaArea grantedOn documentNumber division { code } quotaEntries { nodes { kind landArea recipient } } } }
    ... on InsufficientQuota { asked: askedArea left: leftArea } ... on AlreadyGranted { rewards { id } } ... on RewardTooEarly { triggeredOn } ${PROBLEM}`,
}

/** Sends operations on quotas and rewards as any client would. */
export function quotaDoor(county: Database, principal: Principal = administrator('资源经办')) {
  let keys = 0
  const ask = async (source: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const { data, code, message } = await askAs(county, principal, source, variables)
    if (code) throw new Error(`${code}: ${message}`)
    return data
  }
  const send = async (operation: string, input: Record<string, unknown>): Promise<any> => {
    const type = `${operation[0]!.toUpperCase()}${operation.slice(1)}Input`
    const { result } = await ask(
      `mutation($input: ${type}!) { result: ${operation}(input: $input) { __typename ${ANSWERS[operation]} } }`,
      { input: { idempotencyKey: `${principal.name} ${++keys}`, ...input } },
    )
    return result
  }
  return {
    ask,
    send,
    certify: (
      areaCode: string,
      landArea: string,
      documentNumber: string,
      more: Record<string, unknown> = {},
    ) =>
      send('certifyQuota', {
        kind: 'NEW_CULTIVATED_LAND',
        areaCode,
        landArea,
        documentNumber,
        certifiedOn: '2024-01-10',
        ...more,
      }),
    use: (quotaId: string, landArea: string, more: Record<string, unknown> = {}) =>
      send('useQuota', { quotaId, landArea, purpose: '东乡安置点', usedOn: '2024-02-01', ...more }),
    trade: (quotaId: string, landArea: string, more: Record<string, unknown> = {}) =>
      send('tradeQuota', { quotaId, landArea, buyer: '平县', tradedOn: '2024-02-02', ...more }),
    award: (quotaId: string, landArea: string, more: Record<string, unknown> = {}) =>
      send('awardQuota', { quotaId, landArea, recipient: '东乡', awardedOn: '2024-06-03', ...more }),
    reverse: (entryId: string, more: Record<string, unknown> = {}) =>
      send('reverseQuotaEntry', { entryId, reason: '录入有误', ...more }),
    quotaOf: async (id: string): Promise<any> =>
      (
        await ask(
          `query($id: ID!) { node(id: $id) { ... on Quota { ${SUMS} entries(first: 200) { nodes { ${ENTRY} } } } } }`,
          { id },
        )
      ).node,
    balanceOf: async (id: string, asOf?: string): Promise<any> =>
      (
        await ask(
          `query($id: ID!, $asOf: DateTime) { node(id: $id) { ... on Quota { balance(asOf: $asOf) { ${SUMS} } } } }`,
          { id, asOf },
        )
      ).node.balance,
    moment: async (): Promise<string> => {
      const { rows } = await sql<{
        now: string
      }>`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`.execute(
        county.kysely,
      )
      return rows[0]!.now
    },
  }
}

/** What does not fit in the books of a county: of its chains, and of its quotas' sums. */
export const faultsOf = async (county: Database) => [
  ...(await inspectLedger(county)).faults,
  ...(await verifyQuotas(county)),
]
