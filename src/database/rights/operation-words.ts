import { nameIn, type Message } from '../../values/message.js'

const titles = new Map<string, Message>()

/** Says what an operation is called in words, so that a refusal is read by people too. */
export const nameOperation = (name: string, title: Message) => void titles.set(name, title)

/** An operation within a sentence, and the part of it that is meant, if one is: 报送文件, send a file. */
export function operationWords(operation: string): Message {
  const [, name = '', part] = /^([^ ：]*)(?:：(.*))?/.exec(operation)!
  const title = titles.get(name)
  if (!title) return { zh: `执行 ${operation}`, en: operation }
  const { zh, en } = nameIn(title)
  return part === undefined ? { zh, en } : { zh: `${zh}：${part}`, en: `${en}: ${part}` }
}
