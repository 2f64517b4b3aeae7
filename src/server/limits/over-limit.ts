import { GraphQLError, type ASTNode } from 'graphql'
import { render } from '../../values/message.js'

/** Largest count reported in an error. */
const SHOWN_MAX = 1_000_000_000

interface Over {
  code: string
  /** What is bounded, in Chinese and in English: “嵌套层数”, “levels of nesting”. */
  what: readonly [chinese: string, english: string]
  asked: number
  limit: number
  /** What to do about it. */
  remedy: readonly [chinese: string, english: string]
  node?: ASTNode | undefined
  status?: number
}

/** A request that asks for more than is allowed: what it was, how much, and what is allowed. */
export class OverLimit extends GraphQLError {
  override readonly name = 'OverLimit'
  constructor({ code, what, asked, limit, remedy, node, status = 400 }: Over) {
    const shown = Math.min(asked, SHOWN_MAX)
    super(
      render({
        zh: `${what[0]}为 ${shown}，至多 ${limit}。${remedy[0]}`,
        en: `${capital(what[1])}: ${shown}; at most ${limit} are allowed. ${remedy[1]}`,
      }),
      { ...(node ? { nodes: node } : {}), extensions: { code, limit, asked: shown, http: { status } } },
    )
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
