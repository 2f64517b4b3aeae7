import { InputError } from '../values/problem.js'
import { inEach } from '../values/message.js'
import { checkString } from '../values/text.js'

/** What PostgreSQL says of a text, or of JSON, that holds a NUL or half of a surrogate pair. */
const UNSTORABLE = new Set(['22021', '22P05'])

/** The error of a field that could not be stored or compared; where one of its arguments holds such a text, by its name. */
export function tellUnstorable(error: unknown, args: Readonly<Record<string, unknown>>): unknown {
  if (!UNSTORABLE.has(String((error as { code?: unknown }).code))) return error
  const found = findUnstorable(args)
  if (!found) return error
  const { path, problem } = found
  return new InputError(
    'BAD_TEXT',
    inEach((say, language) =>
      language === 'zh'
        ? `${path}：${say(problem)}请去掉后重试。`
        : `${path}: ${say(problem)} Remove it and try again.`,
    ),
    path,
  )
}

/** Where in the arguments, as input.name, the first such text stands, and what is wrong with it. */
function findUnstorable(args: Readonly<Record<string, unknown>>) {
  const open: (readonly [path: string, value: unknown])[] = Object.entries(args)
  for (let next = open.shift(); next; next = open.shift()) {
    const [path, value] = next
    if (typeof value === 'string') {
      const checked = checkString(value)
      if (!checked.ok) return { path, problem: checked.problem }
    } else if (Array.isArray(value))
      open.push(...value.map((item, at): [string, unknown] => [`${path}[${at}]`, item]))
    else if (typeof value === 'object' && value !== null)
      open.push(...Object.entries(value).map(([name, item]): [string, unknown] => [`${path}.${name}`, item]))
  }
  return null
}
