import { createHash } from 'node:crypto'
import { htmlText } from './html-text.js'

const STYLE = `:root{font:16px/1.6 "Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1c2530;color-scheme:light}
body{margin:0 auto;max-width:960px;padding:16px;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.3;margin:.5rem 0 .25rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;border-bottom:2px solid #1c2530}h2 span{font-weight:normal;color:#4a5663;font-size:.85rem}h3{font-size:1rem;margin:1.2rem 0 0}
a{color:#0b5cad}.about,.beside,.none{color:#4a5663;font-size:.875rem;margin:.25rem 0}.words p{margin:.35rem 0}.broken{color:#a4161a}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{padding:4px 8px;border-bottom:1px solid #c9d1d9;text-align:left;vertical-align:top}th{background:#e8eef5}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}tbody tr:last-child td{border-bottom:2px solid #c9d1d9}
blockquote{margin:.4rem 0;padding:.4rem .8rem;border-left:4px solid #c9d1d9;background:#f6f8fa}summary{cursor:pointer;padding:.5rem 0;color:#0b5cad}
@page{size:A4;margin:14mm}@media print{body{max-width:none;padding:0}thead{display:table-header-group}tr,article{break-inside:avoid}h2{break-after:avoid}a{color:inherit;text-decoration:none}summary{display:none}details::details-content{content-visibility:visible;height:auto}}`

/** Nothing runs, nothing is loaded, nothing is sent, and nobody frames it; the one style is known by its hash. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`

/** A page of plain HTML, Chinese unless English is asked for. */
export const pageOf = (title: string, body: string, language: 'ZH' | 'EN' = 'ZH'): string =>
  `<!doctype html>
<html lang="${language === 'EN' ? 'en' : 'zh-CN'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}"><meta name="referrer" content="no-referrer"><link rel="icon" href="data:,">
<title>${htmlText(title)}</title><style>${STYLE}</style></head>
<body>${body}</body></html>
`
