import { useMemo } from 'react'
import type { ConsoleDivisionsQuery } from '../documents.js'
import { addressWith, go, useAddress } from '../frame/address.js'
import type { Boundary } from './read-boundary.js'
import type { Township } from './toggle-member.js'

export type Divisions = ConsoleDivisionsQuery

/** What a preview is asked about, and what is then drawn; null where it stays as it is. */
export interface Drawing {
  code: string | null
  memberCodes: string[] | null
  boundary: Boundary | null
}
/** In the address in place of members: none at all. */
const NONE = '-'

/** The townships with their villages. */
export function useTownships({ townships, villages }: Divisions) {
  return useMemo(
    () =>
      townships.nodes.map(({ code, name }) => {
        const own = villages.nodes.filter(({ parent }) => parent?.code === code)
        return { code, name, own, villages: own.map((village) => village.code) }
      }),
    [townships, villages],
  )
}

/** The area that is drawn, null for a new one, and the members that are ticked: both stand in the address. */
export function useDrawing({ consolidationAreas }: Divisions) {
  const { parameters } = useAddress()
  const area = consolidationAreas.nodes.find(({ code }) => code === parameters.get('of')) ?? null
  const given = parameters.get('members')
  const members = useMemo(() => {
    if (given === NONE) return []
    return given === null ? (area?.divisions ?? []).map(({ code }) => code) : given.split(',')
  }, [area, given])
  const setMembers = (codes: readonly string[]) =>
    go(addressWith({ members: codes.length === 0 ? NONE : [...codes].sort().join(',') }), { replace: true })
  return { area, members, isChanged: given !== null, setMembers }
}

/** The villages that members stand for: a township’s are all its own. */
export const villagesOf = (members: readonly string[], townships: readonly Township[]) =>
  new Set(members.flatMap((member) => townships.find(({ code }) => code === member)?.villages ?? [member]))
