import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { addSettings, settingsFile } from '../config.js'
import { isSetting } from '../settings.js'
import { InputError } from '../values/problem.js'
import { render } from '../values/message.js'
import { readSettingsText } from '../values/settings-text.js'

/** Takes settings from the file that is given, or that the environment names. Throws InputError with each line that is wrong. */
export function useSettingsFile(path = settingsFile()): void {
  // Without one no place is told, not even of a file that was used before in this process.
  if (path === undefined) return addSettings(new Map(), '')
  const { values, faults } = readSettingsText(
    textOf(path),
    (name) => isSetting(name) && name !== 'QUANYU_SETTINGS',
  )
  const told = faults.map(({ line, fault }) => `\n  ${path}:${line}: ${render(fault)}`).join('')
  if (faults.length > 0)
    throw new InputError('SETTINGS_FILE_WRONG', {
      zh: `设置文件有误：${told}`,
      en: `The settings file is wrong:${told}`,
    })
  const placed = [...values].map(
    ([name, { value, line }]) => [name, { value, place: `${path}:${line}` }] as const,
  )
  addSettings(new Map(placed), dirname(path))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InputError('SETTINGS_FILE_UNREADABLE', {
      zh: `读不了设置文件“${path}”（${code}）。请核对路径与权限。`,
      en: `The settings file “${path}” cannot be read (${code}). Check its path and rights.`,
    })
  }
}
