import { test } from 'vitest'
import { writeFile } from 'node:fs/promises'
import { loadMappings } from '../../src/intake/load-mappings.js'
import { targetOf } from '../../src/intake/target.js'

test('dump', async () => {
  const all = await loadMappings()
  const han = (h: readonly string[]) => h.filter((x) => /\p{Script=Han}/u.test(x))
  const one = (m: (typeof all)[number]) =>
    `## ${m.id} — ${m.title}\n写入 ${m.target}${m.department ? `，部门 ${m.department}` : ''}，次序 ${targetOf(m.target).order}${m.needsWord ? `，标题/文件名/表头须含：${m.words.join('、')}` : m.words.length ? `，有利字样：${m.words.join('、')}` : ''}。键：${m.key}${m.geometry ? `。图形→${m.geometry.field}${m.geometry.required ? '（必须）' : ''}` : ''}\n` +
    m.columns.map((c) => `- ${c.required ? '**' : ''}${han(c.headers).slice(0, 4).join(' | ') || c.headers[0]}${c.required ? '** 必填' : ''} (${c.headers.filter((h) => !/\p{Script=Han}/u.test(h))[0] ?? ''}) → ${c.fields.join(' + ')}: ${c.type}${c.unit ? ` [默认${c.unit}]` : ''}${c.join ? ' 〔并入地点〕' : ''}${c.fromTitle ? ' 〔可取自标题〕' : ''}${c.codes ? `: ${Object.entries(c.codes).map(([k, v]) => v[0] ?? k).join('/')}` : ''}`).join('\n') +
    Object.entries(m.references).filter(([, r]) => r.required).map(([p, r]) => `\n- 引用 ${p}（${r.kind}）必填：其各列至少一列`).join('')
  const head = `# Mappings (generated from src/intake/mappings; ids are what --mapping and importRecords.table take)\nHeaders are matched after normalising (full width, spaces, line breaks, letter case), and a bracketed unit — (万元) (元) (亩) (公顷) (平方米) — overrides the default (元, 亩); a note 单位：万元 above the table counts too. Title rows above, two-row merged headers, 1 2 3 rows, unit rows, 小计/合计 rows, hidden sheets, several tables in one sheet are understood. ** = required column. “〔可取自标题〕” may stand in a title row, the sheet's or the file's name instead.\nDepartments for the common project table: --department, or a 主管部门 column, or a bureau's name (水利局 …) in title row/sheet/file/folder name.\n\n`
  await writeFile('/tmp/plan/mappings.md', head + '# Written for a table\n\n' + all.filter((m) => !m.plain).map(one).join('\n\n') + '\n\n# Plain ones (headers are the concept’s own properties: snake_case English or the Chinese title)\n\n' + all.filter((m) => m.plain).map(one).join('\n\n') + '\n')
})
