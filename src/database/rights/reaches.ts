import type { Role } from '../principal.js'
import type { Reach, TableRights } from './table-rights.js'

/** How far each role reaches into the rows of a table; a role that is not named reaches none. */
export type Reaches = Partial<Record<Role, Reach>>

/** The people and the systems of a department. */
export const staff = (reach: Reach): Reaches => ({ CLERK: reach, REVIEWER: reach, SYSTEM: reach })
export const WITHIN: Reaches = { ...staff('all'), LEADING_GROUP: 'all', AUDITOR: 'all', TOWNSHIP: 'near' }
export const EVERYONE: Reaches = { ...WITHIN, TOWNSHIP: 'all', PUBLIC: 'all' }
export const PUBLISHED: Reaches = { ...WITHIN, PUBLIC: 'near' }
export const OWN = staff('own')
export const NEED: Reaches = { ...OWN, AUDITOR: 'all' }
export const BY_GROUP: Reaches = { ...OWN, LEADING_GROUP: 'all' }
export const BY_TOWNSHIP: Reaches = { ...OWN, TOWNSHIP: 'near' }

/** A record that a department keeps: the county sees it, the department writes it. */
export const record = (
  title: string,
  own: readonly string[],
  near: readonly string[] = [],
  more: Partial<TableRights> = {},
): TableRights => ({ title, own, near, read: WITHIN, write: OWN, ...more })

/** What the platform itself works out: nobody writes it. */
export const derived = (
  title: string,
  near: readonly string[],
  more: Partial<TableRights> = {},
): TableRights => ({
  ...record(title, [], near),
  write: {},
  untrailed: true,
  ...more,
})
/** Read as what was published is. */
export const published = { read: PUBLISHED }
