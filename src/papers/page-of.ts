import { createHash } from 'node:crypto'
import { htmlText } from './html-text.js'

export type PageLanguage = 'ZH' | 'EN'
/** Says things in the language of a page, one at a time. */
export const sayIn = (language: PageLanguage) => (zh: string, en: string) => (language === 'EN' ? en : zh)
export type Say = ReturnType<typeof sayIn>

const STYLE = `:root{font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1c2530;color-scheme:light}
:root:lang(en){font-family:"Segoe UI","Helvetica Neue","Noto Sans","Liberation Sans",Arial,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}
body{margin:0 auto;max-width:960px;padding:16px;overflow-wrap:break-word}
h1{font-size:1.5rem;line-height:1.3;margin:.5rem 0 .25rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:2px solid #1c2530}h3{font-size:1rem;margin:1.2rem 0 0}
a{color:#0b5cad}.about,.beside,.none{color:#4a5663;font-size:.875rem;margin:.25rem 0}.words p{margin:.35rem 0}.broken,.wrong{color:#a4161a}
.stage{font-size:1.05rem;margin:.5rem 0;padding:.5rem .8rem;border-left:4px solid #17683f;background:#f0f6f2}
nav.ways{display:flex;flex-wrap:wrap;gap:.5rem 1.2rem;margin:.75rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{padding:4px 8px;border-bottom:1px solid #c9d1d9;text-align:left;vertical-align:top}th{background:#e8eef5}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}tbody tr:last-child td{border-bottom:2px solid #c9d1d9}
dl.sums{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:.5rem 1.5rem;margin:1rem 0}dl.sums dt{color:#4a5663;font-size:.875rem}dl.sums dd{margin:0;font-size:1.15rem;font-variant-numeric:tabular-nums}
figure{margin:1rem 0}figure svg{display:block;width:100%;height:auto;max-height:75vh}figcaption{color:#4a5663;font-size:.875rem}
svg .town{fill:#fff;stroke:#9aa6b4}svg .area{fill:#17683f;fill-opacity:.25;stroke:#17683f;stroke-width:2}svg a:hover .area,svg a:focus .area{fill-opacity:.55}svg text{font-size:34px;font-weight:700;text-anchor:middle;dominant-baseline:central;fill:#1c2530;paint-order:stroke;stroke:#fff;stroke-width:7px}
blockquote{margin:.4rem 0;padding:.4rem .8rem;border-left:4px solid #c9d1d9;background:#f6f8fa}summary{cursor:pointer;padding:.5rem 0;color:#0b5cad}
form{display:grid;gap:1rem;max-width:40rem}label{display:grid;gap:.25rem;font-weight:600}label small{font-weight:400;color:#4a5663}input,select,textarea{font:inherit;font-weight:400;padding:.5rem;border:1px solid #6b7889;border-radius:4px;width:100%;box-sizing:border-box;background:#fff;color:inherit}
button{font:inherit;font-weight:600;padding:.6rem 1.5rem;border:0;border-radius:4px;background:#0b5cad;color:#fff;justify-self:start}.receipt{font-size:1.4rem;font-weight:700;font-variant-numeric:tabular-nums;border:2px solid #1c2530;padding:.75rem 1rem;display:inline-block}
:focus-visible{outline:3px solid #0b5cad;outline-offset:2px}
@media(max-width:640px){table.cards,table.cards tbody,table.cards tr,table.cards td{display:block}table.cards thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}table.cards tr{padding:.6rem 0;border-bottom:2px solid #c9d1d9}
table.cards td{display:flex;justify-content:space-between;gap:1rem;border:0;padding:2px 0;text-align:right;white-space:normal}table.cards td::before{content:attr(data-label);color:#4a5663;text-align:left;flex:none}table.cards td:first-child{display:block;text-align:left;font-weight:600;font-size:1rem}table.cards td:first-child::before{content:none}}
.seal{text-align:right;margin-top:3rem}
@page{size:A4;margin:14mm}@media print{body{max-width:none;padding:0}nav,.screen{display:none}thead{display:table-header-group}tr,article,figure{break-inside:avoid}h2{break-after:avoid}a{color:inherit;text-decoration:none}summary{display:none}details::details-content{content-visibility:visible;height:auto}th,svg,.stage{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`

const policyOf = (forms: "'none'" | "'self'") =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action ${forms}`

/** Nothing runs, nothing is loaded, nothing is sent, and nobody frames it; the one style is known by its hash. */
export const PAGE_POLICY = policyOf("'none'")
/** The same for a page with a form, which is sent to its own site alone. */
export const FORM_POLICY = policyOf("'self'")

/** A page of plain HTML, Chinese unless English is asked for; one with a form tells its own site, and no other, where it came from. */
export const pageOf = (
  title: string,
  body: string,
  language: PageLanguage = 'ZH',
  { hasForm = false }: { hasForm?: boolean } = {},
): string =>
  `<!doctype html>
<html lang="${language === 'EN' ? 'en' : 'zh-CN'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${hasForm ? FORM_POLICY : PAGE_POLICY}"><meta name="referrer" content="${hasForm ? 'same-origin' : 'no-referrer'}"><link rel="icon" href="data:,">
<title>${htmlText(title)}</title><style>${STYLE}</style></head>
<body>${body}</body></html>
`

export type Cell = string | { figure: string } | { html: string }
export const figure = (text: string): Cell => ({ figure: text })

/** A table; on a telephone each row stands as a card, each figure beside its heading, unless its words are few. */
export function pageTable(
  heads: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  { isNarrow = false }: { isNarrow?: boolean } = {},
): string {
  const textOf = (each: Cell) => (typeof each === 'string' ? each : 'figure' in each ? each.figure : '')
  const head = (each: Cell) =>
    `<th scope="col"${typeof each !== 'string' && 'figure' in each ? ' class="n"' : ''}>${htmlText(textOf(each))}</th>`
  const cell = (each: Cell, index: number) => {
    const label = ` data-label="${htmlText(textOf(heads[index] ?? ''))}"`
    if (typeof each === 'string') return `<td${label}>${htmlText(each)}</td>`
    return 'html' in each
      ? `<td${label}>${each.html}</td>`
      : `<td class="n"${label}>${htmlText(each.figure)}</td>`
  }
  return `<table${isNarrow ? '' : ' class="cards"'}><thead><tr>${heads.map(head).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody></table>`
}
