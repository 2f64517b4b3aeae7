import { fact, problem } from '../graph/problem.js'

export const IdempotencyConflict = problem(
  'IDEMPOTENCY_CONFLICT',
  { zh: '同一幂等键用于不同的请求', en: 'One idempotency key was used for two requests' },
  { idempotencyKey: fact(String, '幂等键', 'The key') },
  ({ idempotencyKey }) => ({
    zh: `幂等键“${idempotencyKey.slice(0, 80)}”已用于另一内容的请求，请换一个。`,
    en: `The idempotency key “${idempotencyKey.slice(0, 80)}” was used for another request. Use a new key.`,
  }),
)
export type IdempotencyConflict = InstanceType<typeof IdempotencyConflict>
