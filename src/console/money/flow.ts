import { sankey, sankeyLinkHorizontal, sankeyJustify } from 'd3-sankey'
import { fenOf } from '../frame/yuan.js'

export interface End {
  id: string
  name: string
  column: number
}
export interface Stream {
  from: string
  to: string
  amount: string
}

/** Where the ends and streams of money stand, from exact amounts; only the drawing is floating point. */
export function layFlow(ends: readonly End[], streams: readonly Stream[], width: number, height: number) {
  const graph = sankey<End, { amount: string }>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyJustify)
    .nodeSort(null)
    .nodeWidth(12)
    .nodePadding(16)
    .extent([
      [310, 8],
      [width - 150, height - 8],
    ])({
    nodes: ends.map((end) => ({ ...end })),
    links: streams
      .filter(({ amount }) => fenOf(amount) > 0n)
      .map(({ from, to, amount }) => ({ source: from, target: to, value: Number(fenOf(amount)), amount })),
  })
  return { ...graph, path: sankeyLinkHorizontal() }
}
