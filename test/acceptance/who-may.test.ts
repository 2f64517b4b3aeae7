import { expect, test } from 'vitest'
import { keysOfCounty, serveCounty } from './who-may/callers.js'
import { walk } from './who-may/walk.js'

// What each may see and do stands in who-may/sights.csv and who-may/deeds.csv, with the clause of the county's plan that
// it follows from; who-may/callers.csv says who they are. None of it was taken from the rights that the code declares.
test(
  'each sees and does what the county’s plan gives them, and nothing else',
  { timeout: 900_000 },
  async () => {
    const served = await serveCounty(await keysOfCounty())
    const { count, wrong } = await walk(served)
    console.info(
      `${count.cells} cells, ${count.byTheMatter} of them proved by a refusal of the matter; ${wrong.length} otherwise than the plan`,
    )
    expect(wrong).toEqual([])
    expect(await served.stop()).toBe(0)
  },
)
