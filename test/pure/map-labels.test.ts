import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const HTML = /\b(?:bindTooltip|bindPopup|setTooltipContent|setPopupContent|setContent)\(\s*(\w*)/g

test('what a map says of a shape is given to Leaflet as an element, since a text would be taken for HTML', () => {
  const given = globSync('src/console/**/*.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(HTML)].map(([, first]) => `${file}: ${first}`),
  )
  expect(given.length).toBeGreaterThan(3)
  expect(given.filter((each) => !each.endsWith(': textLabel'))).toEqual([])
})
