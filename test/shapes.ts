type Position = [lon: number, lat: number]
interface Polygon {
  type: 'Polygon'
  coordinates: Position[][]
}

const near = (x: number, y: number): Position => [
  Number((116.3 + x).toFixed(9)),
  Number((28.4 + y).toFixed(9)),
]

/** A valid ring of so many vertices about a place, each second one so many times as far off: spikes. */
export function ring(vertices: number, spike: number, radius = 0.01): Polygon {
  const positions = Array.from({ length: vertices }, (_, at) => {
    const far = radius * (at % 2 === 0 ? 1 : spike)
    const angle = (2 * Math.PI * at) / vertices
    return near(far * Math.cos(angle), far * Math.sin(angle))
  })
  return { type: 'Polygon', coordinates: [[...positions, positions[0]!]] }
}

/** A valid polygon of slanting edges side by side: each one's box overlaps all others'. */
export function zigzag(vertices: number): Polygon {
  const positions = Array.from({ length: vertices }, (_, at) =>
    near((0.001 * at) / vertices + 0.01 * (at % 2), 0.01 * (at % 2)),
  )
  return {
    type: 'Polygon',
    coordinates: [[...positions, near(0.1, 0), near(0.1, -0.01), near(0, -0.01), positions[0]!]],
  }
}
