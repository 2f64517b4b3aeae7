import { beforeAll, expect, test } from 'vitest'
import { evaluateRules } from '../../src/audit/evaluate-rules.js'
import { RULES } from '../../src/audit/rules/index.js'
import { Dice } from '../dice.js'
import { CODES, openCountyToDraw, type CountyToDraw } from './areas-drawn.js'
import { seedOf, trials } from '../laws.js'

const DRAWINGS = trials(10)

let county: CountyToDraw
beforeAll(async () => {
  county = await openCountyToDraw()
})

const square = (x: number, width: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, 28],
      [x + width, 28],
      [x + width, 29],
      [x, 29],
      [x, 28],
    ],
  ],
})
/** The findings of every rule, all of them: what a preview may not have looked at must not change. */
const findings = async () => {
  const evaluated = await evaluateRules(county.county, RULES, (await county.moment()).slice(0, 10))
  return new Map(
    evaluated.map(({ rule, found }) => [
      rule.id,
      new Set(found.map(({ subject_type, subject_id, key }) => [subject_type, subject_id, key].join('/'))),
    ]),
  )
}
const standing = async () => {
  const tie = 'tie { status reason area { code } explanation }'
  const { projects, allocations } = await county.ask(
    `{ projects(first: 1000) { nodes { externalId ${tie} } } allocations(first: 1000) { nodes { externalId ${tie} } } }`,
  )
  return new Map<string, any>([
    ...projects.nodes.map((each: any) => [`P${each.externalId}`, each.tie]),
    ...allocations.nodes.map((each: any) => [`A${each.externalId}`, each.tie]),
  ])
}

test('what a preview says is what the drawing then does; and the preview alone does nothing', async () => {
  const dice = new Dice(seedOf(360124))
  const seen = { drawn: 0, refused: 0, moved: 0, rules: 0 }
  for (let round = 0; round < DRAWINGS; round++) {
    const isNew = dice.chance(0.2)
    const code = isNew ? `N${round}` : dice.pick(['A', 'B'])
    const change = {
      memberCodes:
        !isNew && dice.chance(0.25)
          ? null
          : dice.chance(0.15)
            ? dice.pick([[CODES.TOWNSHIP], [CODES.FIRST, CODES.THIRD]])
            : dice.some([CODES.FIRST, CODES.SECOND, CODES.THIRD], 1 + dice.below(3)),
      ...(dice.chance(0.3)
        ? { boundary: square(116 + dice.below(3), 1 + dice.below(2)) }
        : dice.chance(0.2)
          ? { withoutBoundary: true }
          : {}),
    }
    const before = {
      contents: await county.contents(),
      standing: await standing(),
      findings: await findings(),
    }
    const told = await county.preview({ code: isNew ? null : code, ...change }, true)
    expect(await county.contents()).toEqual(before.contents)
    const drawn = await county.draw({ code, ...(isNew ? { name: '新片区' } : {}), ...change })
    if (told.misshapen) {
      expect(drawn).toMatchObject({ __typename: 'AreaMisshapen' })
      seen.refused++
      continue
    }
    expect(drawn.__typename).toBe('AreaDrawn')
    seen.drawn++
    // A new area bears a name of its own only now.
    const unnamed = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value)
          .replaceAll(/预览的项目区|新片区/g, '')
          .replaceAll(/预览-[0-9a-f-]{36}|N\d+/g, ''),
      )
    expect(unnamed(told.after)).toEqual(unnamed(await county.areaNow(code)))
    expect(told.coverageAfter).toEqual(await county.coverage())
    const after = await standing()
    const changed = new Set<string>()
    for (const {
      project,
      projectPart,
      allocation,
      statusAfter,
      areaAfter,
      toThisArea,
      reasonAfter,
    } of told.ties) {
      expect(projectPart).toBeNull()
      const key = allocation ? `A${allocation.externalId}` : `P${project.externalId}`
      changed.add(key)
      expect(after.get(key)).toMatchObject({
        status: statusAfter,
        reason: reasonAfter,
        area: toThisArea ? { code } : areaAfter,
      })
    }
    for (const [key, { status, reason, area }] of after) {
      const was = before.standing.get(key)
      expect([key, changed.has(key)]).toEqual([
        key,
        JSON.stringify([status, reason, area]) !== JSON.stringify([was.status, was.reason, was.area]),
      ])
    }
    seen.moved += changed.size
    const found = await findings()
    const expected = [...found].flatMap(([rule, now]) => {
      const was = before.findings.get(rule)!
      const [appearing, goingAway] = [
        [...now].filter((each) => !was.has(each)).length,
        [...was].filter((each) => !now.has(each)).length,
      ]
      return appearing + goingAway > 0 ? [{ rule, appearing, goingAway }] : []
    })
    seen.rules += expected.length
    expect(told.rules.map(({ rule, appearing, goingAway }: any) => ({ rule, appearing, goingAway }))).toEqual(
      expected,
    )
  }
  // The chance that drew them has tried it all.
  expect(Math.min(seen.drawn, seen.refused, seen.moved, seen.rules)).toBeGreaterThan(0)
})
