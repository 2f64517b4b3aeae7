import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { ConsolidationArea } from '../areas/consolidation-area.js'
import { VERSION } from '../config.js'
import type { Caller } from '../database/caller.js'
import type { Principal, Role as RoleName } from '../database/principal.js'
import { PUBLIC_TITLE, Role } from '../database/role.js'
import { Handle } from '../graph/node.js'
import { render } from '../values/message.js'
import { Department } from '../database/department.js'
import { OverLimit } from './limits/over-limit.js'
import { OPERATION_RIGHTS, refuseOperation } from './operation-rights.js'
import { operationWords } from '../database/rights/operation-words.js'
import { describe } from '../values/title.js'

@ObjectType({
  description: describe('一项操作，及访问者可否进行', 'An operation, and whether the viewer may do it'),
})
export class Permission {
  @Field(() => String, {
    description: describe('操作名，即变更的字段名', 'The operation: the name of a mutation'),
  })
  operation: string
  @Field(() => String, { description: describe('操作的名称', 'What it is called, in words') })
  title: string
  @Field(() => Boolean, {
    description: describe(
      '可否进行；对哪些记录可行，仍取决于记录属于谁',
      'Whether it may be done; of which records, depends on whose they are',
    ),
  })
  allowed: boolean
  @Field(() => String, {
    nullable: true,
    description: describe('不可进行的原因；可行则为空', 'Why not; null where it may be done'),
  })
  why: string | null
}

@ObjectType({
  description: describe(
    '访问者：凭证所代表的是谁，可做什么',
    'The viewer: whom the credentials stand for, and what they may do',
  ),
})
export class Viewer {
  @Field(() => String, {
    description: describe('名称：密钥名、人员名，或公众', 'Name of the key or the person'),
  })
  principal: string
  @Field(() => Role, { description: describe('角色', 'Role') })
  role: RoleName
  @Field(() => Department, {
    nullable: true,
    description: describe('所属部门；不属于部门则为空', 'Department; null where of none'),
  })
  department: string | null
  @Field(() => [ConsolidationArea], {
    description: describe('乡镇指挥部的项目区', 'Areas of a township’s headquarters'),
  })
  areas: Handle[]
  @Field(() => [Permission], { description: describe('各项操作可否进行', 'What may be done') })
  may: Permission[]
}

/** There are not so many. */
const OPERATIONS_MAX = 200

/** Who asks, and with which program it talks. */
@Resolver()
export class ViewerQuery {
  @Query(() => Viewer, { description: describe('访问者是谁，可做什么', 'Who asks, and what may be done') })
  viewer(
    @Ctx() caller: Caller,
    @Arg('operations', () => [String], {
      nullable: true,
      description: describe('只问这些操作；不填则全部', 'These operations only; all when absent'),
    })
    operations?: string[] | null,
  ): Viewer {
    const { name, role, department, areaIds = [] } = caller.principal
    const asked = new Set(operations ?? Object.keys(OPERATION_RIGHTS).sort())
    if (asked.size > OPERATIONS_MAX)
      throw new OverLimit({
        code: 'TOO_MANY_OPERATIONS',
        what: ['所问的操作数', 'operations asked about'],
        asked: asked.size,
        limit: OPERATIONS_MAX,
        remedy: ['请分几次问。', 'Ask in several requests.'],
      })
    return Object.assign(new Viewer(), {
      principal: role === 'PUBLIC' ? render(PUBLIC_TITLE) : name,
      role,
      department: department ?? null,
      areas: areaIds.map((id) => new Handle(ConsolidationArea, id)),
      may: [...asked].map((each) => permissionOf(caller, each)),
    })
  }

  @Query(() => String, { description: describe('服务程序的版本', 'Version of the server') })
  version(): string {
    return VERSION
  }
}

/** What was found for a request: its document may ask it many times over, under other names. */
const found = new WeakMap<Caller, Map<string, Permission>>()

function permissionOf(caller: Caller, operation: string): Permission {
  const known = found.get(caller) ?? new Map<string, Permission>()
  found.set(caller, known)
  const permission = known.get(operation) ?? findPermission(caller.principal, operation)
  known.set(operation, permission)
  return permission
}

function findPermission(principal: Principal, operation: string): Permission {
  if (!Object.hasOwn(OPERATION_RIGHTS, operation))
    return {
      operation,
      title: operation,
      allowed: false,
      why: render({ zh: '没有这一操作。', en: 'There is no such operation.' }),
    }
  const refused = refuseOperation(principal, operation, { input: {} })
  return {
    operation,
    title: render(operationWords(operation)),
    allowed: refused === null,
    why: refused?.message ?? null,
  }
}
