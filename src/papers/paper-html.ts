import { createHash } from 'node:crypto'
import { htmlText } from './html-text.js'

const STYLE = `
:root{font:14px/1.65 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1c2530}
body{margin:0 auto;max-width:820px;padding:24px}
h1{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,"Songti SC",serif;font-size:24px;line-height:1.35;text-align:center;margin:0 0 6px}
h2{font-size:16px;margin:24px 0 6px;padding-left:8px;border-left:4px solid #1d5c8c}
p.about{color:#4a5663;text-align:center;margin:0 0 14px}p.words{margin:4px 0;white-space:pre-wrap}.note{color:#4a5663;font-size:12px}
table{border-collapse:collapse;width:100%;margin-bottom:8px;font-size:13px}th,td{padding:4px 7px;border:1px solid #8793a1;text-align:left;vertical-align:top;overflow-wrap:break-word}
th{background:#edf2f7;font-weight:600}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}td:is(.n,.k){white-space:nowrap}thead th{word-break:keep-all}.land{page:land}
table.form th{width:17%;white-space:nowrap}table.form td{width:33%}tr.total td{font-weight:bold;border-top:2px solid #1c2530}
dl{display:grid;grid-template-columns:1fr 1fr;gap:0 28px;margin:0 0 8px}dl div{display:flex;justify-content:space-between;gap:12px;border-bottom:1px solid #d4dbe3;padding:4px 0}dt{color:#4a5663}dd{margin:0;font-weight:600;font-variant-numeric:tabular-nums;text-align:right}
svg.flow{width:100%;height:auto;font-size:17px}svg .band{opacity:.5}svg .sum{fill:#4a5663;font-size:15px}svg .head{font-weight:bold}
.blank{color:#a04a00;font-weight:400}.seal{float:right;color:#4a5663}
.wide{overflow-x:auto}
footer{margin-top:16px;color:#4a5663;font-size:12px}
@page{size:A4 portrait;margin:16mm 14mm 18mm;@bottom-center{content:counter(page) " / " counter(pages);font-size:10px;color:#4a5663}}
@page land{size:A4 landscape}
@media print{tr.total{break-before:avoid}:root{font-size:12px}table{font-size:10.5px}th,td{padding:3px 5px}body{max-width:none;padding:0}.wide{overflow:visible}thead{display:table-header-group}tr,svg{break-inside:avoid}h2,p.note{break-after:avoid}th,rect,.band,h2{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`

/** Nothing runs, nothing is loaded, nothing is sent; the one style is known by its hash. */
export const PAPER_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`

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

/** Columns of words and days, which stay whole. */
const SHORT = new Set([
  '程度',
  '状态',
  '部门',
  '期限',
  '日期',
  '级次',
  '资金级次',
  '结论',
  '编号',
  '项目编号',
])

/** A table; a column of numbers is told by the unit in its header. A value that is '' stays empty. */
export function table(
  headers: readonly string[],
  rows: readonly (readonly Value[])[],
  total?: readonly Value[],
): string {
  const isNumber = headers.map((header) => /（亩）|（元）|（户）|（个）|期次/.test(header))
  const lookOf = (index: number) =>
    isNumber[index] ? ' class="n"' : SHORT.has(headers[index]!) ? ' class="k"' : ''
  const cells = (row: readonly Value[]) =>
    row.map((value, index) => `<td${lookOf(index)}>${value === '' ? '' : shown(value)}</td>`).join('')
  if (rows.length === 0) return `<p>${BLANK}</p>`
  return `<div class="wide"><table><thead><tr>${headers.map((header, index) => `<th scope="col"${isNumber[index] ? ' class="n"' : ''}>${htmlText(header)}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}${total ? `<tr class="total">${cells(total)}</tr>` : ''}</tbody></table></div>`
}

/** A page that needs no other file. */
export const page = (
  title: string,
  about: string,
  parts: readonly string[],
  look?: 'land',
) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="${PAPER_POLICY}">
<title>${htmlText(title)}</title><style>${STYLE}</style></head><body${look ? ` class="${look}"` : ''}>
<h1>${htmlText(title)}</h1>
<p class="about">${htmlText(about)}</p>
${parts.join('\n')}
<footer>由记录自动填写，空白处标“未填”。</footer>
</body></html>
`
