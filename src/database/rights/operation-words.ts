import { nameIn, type Message } from '../../values/message.js'

const titles = new Map<string, Message>()

/** Says what an operation is called in words, so that a refusal is read by people too. */
export const nameOperation = (name: string, title: Message) => void titles.set(name, title)

/** An operation within a sentence, with the name that programs know: 报送文件（imports）, send a file (imports). */
export function operationWords(operation: string): Message {
  const [name = ''] = operation.split(/[ ：]/)
  const title = titles.get(name)
  if (!title) return { zh: `执行 ${operation}`, en: operation }
  const { zh, en } = nameIn(title)
  return { zh: `${zh}（${operation}）`, en: `${en} (${operation})` }
}
