/** Decimals as text; a line's are yuan or mu, as the kind is. */
export interface Line {
  division: string | null
  figure: string
  granted: string
  due: string
}
export interface Found {
  area: string
  isSet: boolean
  triggeredOn: string | null
  triggerDocument: string | null
  parameter: { id: string; figure: string | null; document: string | null; validFrom: string } | null
  award: string | null
  lines: Line[]
  total: Omit<Line, 'division'>
}
