import type { Message } from './message.js'

/** What something is called, or what is said of it. */
export interface Title extends Message {}

/** A title: `t('金额（元）', 'Amount, yuan')`. */
export const t = (zh: string, en: string): Title => ({ zh, en })

const CLOSED = /[。！？.!?]$/
const sentence = (words: string, stop: string) => (CLOSED.test(words) ? words : `${words}${stop}`)

/** A description in the schema: a sentence in Chinese, then one in English. */
export const describe = (zh: string, en: string): string => sentence(zh, '。') + sentence(en, '.')
