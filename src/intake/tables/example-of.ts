import type { Column, ColumnType } from './mapping.js'

const EXAMPLES: Readonly<Partial<Record<ColumnType, string>>> = {
  id: 'SW-2024-001',
  money: '125000.00',
  moneyChange: '-5000.00',
  landArea: '120.5',
  date: '2024-03-05',
  year: '2024',
  integer: '12',
  decimal: '1.25',
  percent: '80%',
  yesNo: '是',
  reportedCode: '360124100201',
  divisionCode: '360124100201',
  documentNumber: '赣财农指〔2024〕5号',
  documentNumbers: '赣财农指〔2024〕5号、赣财农指〔2024〕6号',
  list: '前罗村、后罗村',
  longitude: '116.27',
  latitude: '28.38',
}

/** What may stand in a cell of a column. */
export const exampleOf = ({ type, codes, headers }: Column): string =>
  codes ? (Object.values(codes)[0]?.[0] ?? Object.keys(codes)[0]!) : (EXAMPLES[type] ?? `${headers[0]}…`)
