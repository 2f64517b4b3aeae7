import { htmlText } from './html-text.js'

const STYLE = `
:root{font:13px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1c2530}
body{margin:0 auto;max-width:780px;padding:24px}
h1{font-size:21px;text-align:center;margin:0 0 4px}h2{font-size:15px;margin:18px 0 4px}
p.about{color:#4a5663;text-align:center;margin:0 0 10px}p.words{margin:4px 0;white-space:pre-wrap}
table{border-collapse:collapse;width:100%;margin-bottom:8px}th,td{padding:3px 7px;border:1px solid #4a5663;text-align:left;vertical-align:top}
th{background:#e8eef5;font-weight:600}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
table.form th{width:17%;white-space:nowrap}table.form td{width:33%}tr.total td{font-weight:bold}
.blank{color:#a04a00}.seal{float:right;color:#4a5663}
footer{margin-top:16px;color:#4a5663;font-size:11px}
@page{size:A4 portrait;margin:14mm}
@media print{body{max-width:none;padding:0}thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}th{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`

export type Value = string | number | null | undefined

const BLANK = '<span class="blank">未填</span>'
/** A value, or that it is not filled in. */
export const shown = (value: Value) =>
  value === null || value === undefined || value === '' ? BLANK : htmlText(String(value))

/** A form of labels and what stands beside them, two a row; one that is long takes a row of its own. */
export function form(cells: readonly (readonly [label: string, value: Value, wide?: 'wide'])[]): string {
  const rows: string[] = []
  let open: string | null = null
  for (const [label, value, wide] of cells) {
    const cell = `<th scope="row">${htmlText(label)}</th><td${wide ? ' colspan="3"' : ''}>${shown(value)}</td>`
    if (wide || open !== null)
      rows.push(
        `<tr>${open ?? ''}${wide && open !== null ? `<td colspan="2"></td></tr><tr>` : ''}${cell}</tr>`,
      )
    open = wide || open !== null ? null : cell
  }
  if (open !== null) rows.push(`<tr>${open}<td colspan="2"></td></tr>`)
  return `<table class="form"><tbody>${rows.join('\n')}</tbody></table>`
}

/** A table; a column of numbers is told by the unit in its header. A value that is '' stays empty. */
export function table(
  headers: readonly string[],
  rows: readonly (readonly Value[])[],
  total?: readonly Value[],
): string {
  const isNumber = headers.map((header) => /（亩）|（元）|（户）|（个）|期次/.test(header))
  const cells = (row: readonly Value[]) =>
    row
      .map(
        (value, index) =>
          `<td${isNumber[index] ? ' class="n"' : ''}>${value === '' ? '' : shown(value)}</td>`,
      )
      .join('')
  if (rows.length === 0) return `<p>${BLANK}</p>`
  return `<table><thead><tr>${headers.map((header, index) => `<th scope="col"${isNumber[index] ? ' class="n"' : ''}>${htmlText(header)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}${total ? `<tr class="total">${cells(total)}</tr>` : ''}</tbody></table>`
}

/** A page that needs no other file. */
export const page = (title: string, about: string, parts: readonly string[]) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title><style>${STYLE}</style></head><body>
<h1>${htmlText(title)}</h1>
<p class="about">${htmlText(about)}</p>
${parts.join('\n')}
<footer>由记录自动填写，空白处标“未填”。Filled from the records; what is not on file is marked.</footer>
</body></html>
`
