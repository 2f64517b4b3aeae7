import { InputError } from '../values/problem.js'

/** Someone who may have only so many at once, and keep only so many waiting. */
export interface Owner {
  name: string
  most: number
  waitingMax: number
}

interface Queue {
  inside: number
  waiting: (() => void)[]
}

/** Refused, since too much of the same owner waits already. */
export class TooManyAtOnce extends InputError {
  constructor({ waitingMax }: Owner) {
    super('TOO_MANY_AT_ONCE', {
      zh: `已有 ${waitingMax} 个请求在排队，请等前面的答复后再发。`,
      en: `${waitingMax} requests are already queued. Wait for their answers before sending more.`,
    })
  }
}

/** Lets in at most so many of each owner at once; the others wait in the order in which they came, and keep nobody else waiting. */
export class Turns {
  readonly #queues = new Map<string, Queue>()

  /** Does something when each of these owners, in this order, has a turn for it. */
  async run<T>(owners: readonly Owner[], doing: () => Promise<T>): Promise<T> {
    const entered: Owner[] = []
    try {
      for (const owner of owners) {
        await this.#enter(owner)
        entered.push(owner)
      }
      return await doing()
    } finally {
      for (const owner of entered) this.#leave(owner)
    }
  }

  #enter(owner: Owner): Promise<void> {
    let queue = this.#queues.get(owner.name)
    if (!queue) this.#queues.set(owner.name, (queue = { inside: 0, waiting: [] }))
    if (queue.inside < owner.most) {
      queue.inside++
      return Promise.resolve()
    }
    if (queue.waiting.length >= owner.waitingMax) return Promise.reject(new TooManyAtOnce(owner))
    return new Promise((go) => queue.waiting.push(go))
  }

  #leave({ name }: Owner) {
    const queue = this.#queues.get(name)!
    const next = queue.waiting.shift()
    // The one who goes hands the turn on.
    if (next) next()
    else if (--queue.inside === 0) this.#queues.delete(name)
  }
}
