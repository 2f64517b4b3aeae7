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

/** What is to be decided on: a project or a part of one, or an allocation. */
export const nameOfSubject = (of: {
  project: { name: string } | null
  projectPart: { name: string } | null
  allocation: Parameters<typeof nameOfAllocation>[0] | null
}): string =>
  [of.project?.name ?? (of.allocation && nameOfAllocation(of.allocation)), of.projectPart?.name]
    .filter(Boolean)
    .join(' · ')
