/**
 * What people call an allocation: its project; where it has none, what it is for and where; its number where neither is
 * known.
 */
export const nameOfAllocation = (allocation: {
  externalId: string
  place: string | null
  purpose: string | null
  project?: { name: string } | null
}): string =>
  allocation.project?.name ??
  ([allocation.purpose, allocation.place].filter(Boolean).join(' · ') || allocation.externalId)
