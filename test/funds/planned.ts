import { recordRows, type Incoming } from '../../src/database/record-rows.js'
import { PlannedSource } from '../../src/funds/planned-source.js'
import { Acceptance } from '../../src/projects/acceptance.js'
import type { SmallCounty } from '../ties/small-county.js'

export const recordPlannedSources = ({ bring }: SmallCounty, rows: readonly Incoming[]) =>
  bring((unit) => recordRows(unit, PlannedSource, rows))

export const recordAcceptance = ({ bring }: SmallCounty, row: Incoming) =>
  bring((unit) =>
    recordRows(unit, Acceptance, [
      { stage: 'COUNTY', verdict: 'APPROVED', acceptedOn: '2024-12-01', ...row },
    ]),
  )
