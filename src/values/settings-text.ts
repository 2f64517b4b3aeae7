import type { Message } from './message.js'

/** What a file of settings says: values by name, each with the line that it stands on. */
export interface SettingsText {
  values: Map<string, { value: string; line: number }>
  faults: { line: number; fault: Message }[]
}

const NAME = /^[A-Z][A-Z0-9_]*$/

/**
 * Reads settings, `NAME=value` a line, as systemd and compose read them: `#` begins a line that is not read, quotes around a
 * whole value are left out. Faults name lines and names, never values.
 */
export function readSettingsText(text: string, isKnown: (name: string) => boolean): SettingsText {
  const values: SettingsText['values'] = new Map()
  const faults: SettingsText['faults'] = []
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1
    const said = raw.trim()
    if (said === '' || said.startsWith('#')) continue
    const at = said.indexOf('=')
    const name = said.slice(0, Math.max(at, 0)).trim()
    const before = values.get(name)
    if (at < 0 || !NAME.test(name)) faults.push({ line, fault: NO_SETTING })
    else if (!isKnown(name)) faults.push({ line, fault: unknown(name) })
    else if (before) faults.push({ line, fault: twice(name, before.line) })
    else values.set(name, { value: unquoted(said.slice(at + 1).trim()), line })
  }
  return { values, faults }
}

const unquoted = (value: string) => /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value

const NO_SETTING: Message = {
  zh: '不是设置；应形如 名称=值，注释以 # 开头',
  en: 'is no setting; write NAME=value, and comments after #',
}
const unknown = (name: string): Message => ({
  zh: `没有名为 ${name} 的设置；quanyu --help 列出全部设置`,
  en: `there is no setting ${name}; quanyu --help lists all`,
})
const twice = (name: string, line: number): Message => ({
  zh: `${name} 已在第 ${line} 行设过，请留一处`,
  en: `${name} is set on line ${line} already; keep one of them`,
})
