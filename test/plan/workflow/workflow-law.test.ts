import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { StepKind } from '../../../src/areas/step-kind.js'
import { Dice } from '../../dice.js'
import { ADMINISTRATOR, openCourseCounty, type CourseCounty } from './workflow-county.js'
import { seedOf, trials } from '../../laws.js'

let county: CourseCounty
beforeAll(async () => {
  county = await openCourseCounty()
})

const ALL = Object.keys(StepKind)
/** The steps that wait for each other, one after another. */
const CHAIN = ALL.slice(0, ALL.indexOf('AREA_ACCEPTANCE') + 1)
const AFTERWARDS = ['REWARDS', 'AFTERCARE']
const PLAN = CHAIN.indexOf('PLAN_SUBMITTED')
/** Where a return leaves the area with the step that was returned. */
const STAYS = ['POTENTIAL_SURVEY', 'PLAN_SUBMITTED', 'FILING', 'IMPLEMENTATION']

/** The course as a counter: how many steps of the chain are approved, and what came after or beside it. */
class Counter {
  passed = 0
  ended = false
  readonly done = new Set<string>()
  take(kind: string, verdict: string): string {
    const place = CHAIN.indexOf(kind)
    const approved = verdict === 'APPROVED'
    const isAccepted = this.passed === CHAIN.length
    if (this.ended) return 'StepClosed'
    if (kind === 'CHANGE' || kind === 'TERMINATION') {
      if (isAccepted) return 'StepClosed'
      const needed = kind === 'CHANGE' ? CHAIN.indexOf('PROVINCIAL_REVIEW') : 0
      if (this.passed <= needed) return 'StepTooEarly'
      if (approved && kind === 'CHANGE') this.passed = PLAN
      if (approved && kind === 'TERMINATION') this.ended = true
      return 'StepTaken'
    }
    if (place < 0) {
      if (this.done.has(kind)) return 'Conflict'
      if (!isAccepted) return 'StepTooEarly'
      if (approved) this.done.add(kind)
      return 'StepTaken'
    }
    if (place < this.passed) return 'Conflict'
    if (place > this.passed) return 'StepTooEarly'
    if (approved) this.passed++
    if (verdict === 'RETURNED' && !STAYS.includes(kind)) this.passed--
    return 'StepTaken'
  }
  /** What may be taken now. */
  open(): string[] {
    const copy = () =>
      Object.assign(new Counter(), { passed: this.passed, ended: this.ended, done: new Set(this.done) })
    return ALL.filter((kind) => copy().take(kind, 'REJECTED') === 'StepTaken')
  }
}

test.each(Array.from({ length: trials(3) }, (_, index) => index))(
  'whatever is tried, in whatever order, an area never leaves its course (%i)',
  async (index) => {
    const dice = new Dice(seedOf(1) + index)
    const area = await county.openArea()
    await area.furnish()
    const counter = new Counter()
    // An end would end the trial.
    const often = index === 0 ? ALL : ALL.filter((kind) => kind !== 'TERMINATION')
    for (let trial = 0; trial < 40; trial++) {
      const next = counter.open().filter((kind) => often.includes(kind))
      const kind = next.length > 0 && dice.chance(0.7) ? next[0]! : dice.pick(often)
      const verdict = dice.chance(0.8) ? 'APPROVED' : dice.pick(['RETURNED', 'REJECTED'])
      const expected = counter.take(kind, verdict)
      const result = await area.take(ADMINISTRATOR, kind, { verdict })
      expect(result.__typename, `${trial}: ${kind} ${verdict}: ${result.message}`).toBe(expected)
      if (trial % 5 === 0) {
        const { stage, availableSteps } = await area.look()
        expect(
          availableSteps.map((each: { kind: string }) => each.kind),
          `after ${trial}`,
        ).toEqual(counter.open())
        if (!AFTERWARDS.includes(stage.step)) expect(stage.step).toBe(CHAIN[counter.passed - 1] ?? null)
        expect(stage.terminated).toBe(counter.ended)
        // What a disclosure tells, by a function of the database, is the same.
        const { rows } = await sql<{
          kind: string
        }>`select kind from standing_step(${area.id}::uuid)`.execute(county.county.kysely)
        expect(rows[0]?.kind ?? null).toBe(counter.ended ? 'TERMINATION' : stage.step)
      }
    }
    if (!counter.ended) expect(counter.passed).toBeGreaterThan(3)
  },
)
