import { joined, saidOf } from '../../values/message.js'
import { t } from '../../values/title.js'
import type { Verdict } from './judge.js'
import { candidateOf } from './tie-verdict.js'

/** One verdict for a project that several departments reported: what any record settles counts, unless another settles it otherwise. */
export function combineVerdicts(verdicts: readonly Verdict[]): Verdict {
  const [first, ...rest] = verdicts
  if (!first)
    return {
      status: 'UNRESOLVED',
      areaId: null,
      method: null,
      reason: 'NO_EVIDENCE',
      explanation: t('没有来源记录。', 'There is no record of it.'),
      evidence: [],
      candidates: [],
    }
  if (rest.length === 0) return first
  const evidence = verdicts.flatMap((verdict) => verdict.evidence)
  const candidates = verdicts.flatMap((verdict) => verdict.candidates)
  const settled = verdicts.filter(({ status }) => status !== 'UNRESOLVED')
  const answers = new Set(settled.map(({ areaId }) => areaId ?? ''))
  if (answers.size > 1)
    return {
      status: 'UNRESOLVED',
      areaId: null,
      method: null,
      reason: 'CONFLICT',
      evidence,
      explanation: saidOf(
        t('各部门的来源记录指向不同归属', 'The departments’ records point to different areas'),
        joined(settled.map(({ explanation }) => explanation)),
      ),
      candidates: [...settled.map(candidateOf), ...candidates],
    }
  // Records that disagree within themselves are not outvoted by one that does not.
  const contrary = verdicts.find(({ reason }) => reason === 'CONFLICT' || reason === 'SPANS_AREAS')
  return {
    ...(contrary ?? settled[0] ?? first),
    evidence,
    candidates: contrary || settled.length === 0 ? candidates : [],
  }
}
