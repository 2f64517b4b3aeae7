export interface Township {
  code: string
  villages: readonly string[]
}

/** Ticks or unticks a village. Of a township that was in whole, the other villages stay. */
export function toggleVillage(
  members: readonly string[],
  village: string,
  { code, villages }: Township,
): string[] {
  if (members.includes(code))
    return [...members.filter((each) => each !== code), ...villages.filter((each) => each !== village)]
  return members.includes(village) ? members.filter((each) => each !== village) : [...members, village]
}

/** Takes a township in whole, in place of its villages, or takes it out. */
export function toggleTownship(members: readonly string[], { code, villages }: Township): string[] {
  const others = members.filter((each) => each !== code && !villages.includes(each))
  return members.includes(code) ? others : [...others, code]
}
