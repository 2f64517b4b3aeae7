import {
  defaultFieldResolver,
  getNamedType,
  isUnionType,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import type { Caller } from '../database/caller.js'
import { Forbidden, notPermitted, isRefusedByDatabase } from '../database/rights/forbidden.js'
import { recordPeopleRead } from '../database/history/trail.js'
import { InputError, Problem } from '../values/problem.js'
import { neededFor, refuseOperation } from './operation-rights.js'
import { tellUnstorable } from './tell-unstorable.js'
import { countPeople, peopleRead } from './what-is-read.js'

type Resolver = GraphQLFieldResolver<unknown, Caller>

/** Stands between each root field and whoever asks. */
export function bindRights(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()!.getFields()))
    field.resolve = guardRead(field.resolve ?? defaultFieldResolver)
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}))
    field.resolve = guardWrite(field.resolve ?? defaultFieldResolver)
  return schema
}

const guardRead =
  (resolve: Resolver): Resolver =>
  async (source, args, caller, info) => {
    const { schema, fragments, fieldNodes } = info
    let value: unknown
    try {
      value = await readOrTell(() => resolve(source, args, caller, info))
    } catch (error) {
      // What the database ran into may have given away what it looked through.
      if (!(error instanceof InputError)) await recordRead(caller, info, () => 0)
      throw tellUnstorable(error, args)
    }
    await recordRead(caller, info, (fields) => {
      const type = getNamedType(info.returnType)
      const count = fieldNodes.reduce(
        (sum, { selectionSet }) =>
          sum + (selectionSet ? countPeople(schema, fragments, fields, type, selectionSet, value) : 0),
        0,
      )
      // What only hangs on this answer is read after it, as below a mutation.
      return isUnionType(type) && !(value instanceof Problem) ? Math.max(count, 1) : count
    })
    return value
  }

/** Keeps what of people's data a root field showed, and what it filtered or ordered by, though it showed nothing. */
async function recordRead(
  { database, principal }: Caller,
  info: GraphQLResolveInfo,
  count: (fields: ReadonlySet<string>) => number,
) {
  const { shown, asked } = peopleRead(info, principal)
  const records = shown.length > 0 ? count(new Set(shown)) : 0
  const fields = records > 0 ? [...shown, ...asked] : asked
  if (fields.length > 0) await recordPeopleRead(database, principal, info.fieldName, fields, records)
}

async function readOrTell(read: () => unknown): Promise<unknown> {
  try {
    return await read()
  } catch (error) {
    if (!isRefusedByDatabase(error)) throw error
    throw new InputError('FORBIDDEN', {
      zh: '所问内容中有无权查看的部分。',
      en: 'Part of what was asked is not permitted for you to read.',
    })
  }
}

const guardWrite =
  (resolve: Resolver): Resolver =>
  async (source, args, caller, info) => {
    const name = info.fieldName
    const typed = isUnionType(getNamedType(info.returnType))
    const answer = (refused: Forbidden) => {
      if (typed) return refused
      throw new InputError(refused.code, refused.said)
    }
    const refused = refuseOperation(caller.principal, name, args)
    if (refused) return answer(refused)
    try {
      const done: unknown = await resolve(source, args, { ...caller, operation: name }, info)
      // How many is known when the answer is read, below; that it was asked for is kept at once.
      if (!(done instanceof Problem)) await recordRead(caller, info, () => 1)
      return done
    } catch (error) {
      if (!isRefusedByDatabase(error)) throw tellUnstorable(error, args)
      return answer(notPermitted(caller.principal, name, neededFor(name)))
    }
  }
