import { inEach, joined, type Message } from '../../values/message.js'

/** What was looked at, how it is, and what to do where it is not well. */
export interface Check {
  name: string
  title: Message
  state: 'ok' | 'warning' | 'fault'
  found: Message
  remedy?: Message
}

export type Finding = Omit<Check, 'name' | 'title'>

const same = (text: string): Message => ({ zh: text, en: text })
export const isWell = (found: Message | string): Finding => ({
  state: 'ok',
  found: typeof found === 'string' ? same(found) : found,
})
export const warns = (found: Message, remedy: Message): Finding => ({ state: 'warning', found, remedy })
export const isFaulty = (found: Message, remedy: Message): Finding => ({ state: 'fault', found, remedy })

/** Remedies, one sentence after another. */
export const together = (remedies: readonly Message[]): Message =>
  inEach((say, language) => remedies.map(say).join(language === 'zh' ? '' : ' '))

/** Several findings about one thing: as bad as the worst, and telling what is not well. */
export function worstOf(findings: readonly Finding[], well: Message): Finding {
  const bad = findings.filter(({ state }) => state !== 'ok')
  if (bad.length === 0) return isWell(well)
  const isFault = bad.some(({ state }) => state === 'fault')
  return {
    state: isFault ? 'fault' : 'warning',
    found: joined(bad.map(({ found }) => found)),
    remedy: together(bad.flatMap(({ remedy }) => remedy ?? [])),
  }
}

/** Looks, and where it cannot look says why; one check that fails leaves the others. */
export async function check(name: string, title: Message, look: () => Promise<Finding>): Promise<Check> {
  try {
    return { name, title, ...(await look()) }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    return {
      name,
      title,
      ...warns(
        { zh: `未能检查（${code ?? message}）`, en: `could not be checked (${code ?? message})` },
        {
          zh: '若为权限不足，请以表的所有者运行 quanyu doctor。',
          en: 'Where rights are lacking, run quanyu doctor as the tables’ owner.',
        },
      ),
    }
  }
}
