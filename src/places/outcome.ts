/** What a division means for the question “which area?”. */
export type Outcome =
  | { kind: 'AREA'; areaId: string }
  | { kind: 'OUTSIDE' }
  /** A township or the county, only a part of which lies in an area. */
  | { kind: 'PARTIAL'; areaIds: string[] }
  /** More than one answer: a village in two areas, a division whose successors went to several. */
  | { kind: 'SEVERAL'; answers: (string | null)[] }

/** One outcome where all agree; several where they do not. */
export function combineOutcomes(outcomes: readonly Outcome[]): Outcome {
  const [first] = outcomes
  if (first && outcomes.every((each) => JSON.stringify(each) === JSON.stringify(first))) return first
  return { kind: 'SEVERAL', answers: [...new Set(outcomes.flatMap(answersOf))] }
}

/** Every answer that an outcome leaves open; null is outside. */
export function answersOf(outcome: Outcome): (string | null)[] {
  if (outcome.kind === 'AREA') return [outcome.areaId]
  if (outcome.kind === 'OUTSIDE') return [null]
  return outcome.kind === 'PARTIAL' ? [...outcome.areaIds, null] : outcome.answers
}
