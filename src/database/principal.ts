import { inLines } from '../values/message.js'
import { networkOf } from '../values/network-of.js'

/** What someone is to the county. Everything that each may see and do stands in rights.ts. */
export type Role =
  'CLERK' | 'REVIEWER' | 'AUDITOR' | 'LEADING_GROUP' | 'TOWNSHIP' | 'SYSTEM' | 'PUBLIC' | 'ADMINISTRATOR'

export const ROLES: readonly Role[] = [
  'CLERK',
  'REVIEWER',
  'AUDITOR',
  'LEADING_GROUP',
  'TOWNSHIP',
  'SYSTEM',
  'PUBLIC',
  'ADMINISTRATOR',
]

/** A department's own people and systems. */
export const STAFF = ['CLERK', 'REVIEWER', 'SYSTEM'] as const satisfies readonly Role[]

/** What a key or a token lets its bearer do at most; a principal without scopes is held by its role alone. */
export type Scope = 'READ' | 'WRITE'

/** Who asks; recorded with what is written. */
export interface Principal {
  name: string
  role: Role
  /** The department whose clerk, reviewer or system it is, as in the enumeration Department. */
  department?: string
  /** The areas of a township's headquarters, as keys of consolidation_area. */
  areaIds?: readonly string[]
  /** The county's schema that it was let into; none for whoever works on the database itself. */
  county?: string
  scopes?: readonly Scope[]
  /** The key it came with, as a key of api_key. */
  keyId?: string
  /** Where it came from: an address of the network, or the command line. */
  from?: string
  /** What it does where no request names an operation: the command that was given. */
  command?: string
}

/** Whoever works on the database itself: the command line, and the tests. */
export const administrator = (command: string, user?: string): Principal => ({
  name: user ? `${command}（${user}）` : command,
  role: 'ADMINISTRATOR',
  command,
  from: inLines({ zh: '命令行', en: 'command line' }),
})

/** Whoever comes without credentials. */
export const PUBLIC: Principal = { name: '公众', role: 'PUBLIC' }

/** Whose a request is when work is shared out: of whoever comes without credentials the address that it came from. */
export const ownerOf = ({ role, name, keyId, from }: Principal): string =>
  role === 'PUBLIC' ? `PUBLIC/${networkOf(from ?? '')}` : (keyId ?? `${role}/${name}`)
