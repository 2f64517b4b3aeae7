import { FIRST_HEAD, headAfter, leafOf, merkleRoot, type EntryText } from './leaf.js'
import type { Message } from '../values/message.js'

/** The first thing of a chain that does not fit. */
export interface ChainFault {
  chain: string
  /** The entry's place in its chain, and its id or that of the record which a statement is of; null where it is gone. */
  sequence: string | null
  entry: string | null
  what: Message
}
export interface ChainHead {
  id: string
  sequence: string
  block: string
  /** Hexadecimal. */
  head: string
}

/** Recomputes one chain, entry by entry; tells the first that does not fit, and no more after it. */
export class ChainCheck {
  fault: ChainFault | null = null
  #sequence = 0n
  #block = 0n
  #previous: Buffer = FIRST_HEAD
  #hashes: Buffer[] = []
  #recordedAt = ''
  #last: EntryText | null = null
  #expected: ChainHead | undefined

  /** `expected` is a head that was signed earlier: the chain must come by it. */
  constructor(
    readonly chain: string,
    expected?: ChainHead,
  ) {
    this.#expected = expected
  }

  take(entry: EntryText) {
    if (this.fault) return
    if (entry.sequence !== String(this.#sequence + 1n))
      return this.#find(entry, {
        zh: `应为第 ${this.#sequence + 1n} 条，实为第 ${entry.sequence} 条：其前有分录缺失或重复。`,
        en: `Entry ${this.#sequence + 1n} was expected, but ${entry.sequence} follows: entries before it are missing or repeated.`,
      })
    this.#sequence++
    if (entry.block !== String(this.#block)) {
      this.#close()
      if (this.fault) return
      if (entry.block !== String(this.#block + 1n))
        return this.#find(entry, { zh: '批次不相连。', en: 'The batches are not consecutive.' })
      this.#block++
    }
    if (entry.previous_hash !== this.#previous.toString('hex'))
      return this.#find(entry, {
        zh: '所承的哈希与前文不符：它或其前的分录被改动。',
        en: 'Its previous hash does not match: this entry or one before it was changed.',
      })
    const hash = leafOf(entry)
    if (entry.hash !== hash.toString('hex'))
      return this.#find(entry, {
        zh: '内容与其哈希不符：分录被改动。',
        en: 'Its content does not match its hash: the entry was changed.',
      })
    if (entry.recorded_at! < this.#recordedAt)
      return this.#find(entry, {
        zh: '入账时刻早于前一条。',
        en: 'It was recorded before the entry that precedes it.',
      })
    this.#recordedAt = entry.recorded_at!
    this.#hashes.push(hash)
    this.#last = entry
  }

  /** Ends the chain; it must come to the head that is kept for it. */
  finish(kept: ChainHead | undefined): ChainHead {
    if (!this.fault) this.#close()
    const head = {
      id: this.chain,
      sequence: String(this.#sequence),
      block: String(this.#block),
      head: this.#previous.toString('hex'),
    }
    if (this.fault) return head
    if (this.#expected && this.#block < BigInt(this.#expected.block))
      this.#find(null, {
        zh: `只到第 ${this.#sequence} 条，检查点时已有 ${this.#expected.sequence} 条：末尾被截去。`,
        en: `The chain ends at entry ${this.#sequence}, but the checkpoint had ${this.#expected.sequence}: its end was cut off.`,
      })
    else if (!kept)
      this.#find(this.#last, { zh: '没有此链的链头。', en: 'The head of the chain is missing.' })
    else if (kept.sequence !== head.sequence)
      this.#find(this.#last, {
        zh: `链头记 ${kept.sequence} 条，实有 ${head.sequence} 条。`,
        en: `The head counts ${kept.sequence} entries, but there are ${head.sequence}.`,
      })
    else if (kept.block !== head.block || kept.head !== head.head)
      this.#find(this.#last, { zh: '链头与分录不符。', en: 'The head does not match the entries.' })
    return head
  }

  #close() {
    if (this.#hashes.length === 0) return
    this.#previous = headAfter(this.#previous, merkleRoot(this.#hashes))
    this.#hashes = []
    const expected = this.#expected
    if (!expected || expected.block !== String(this.#block)) return
    if (
      expected.head !== this.#previous.toString('hex') ||
      expected.sequence !== String(this.#last!.sequence)
    )
      this.#find(this.#last, {
        zh: '至此与检查点所签的链头不符：检查点之后有人改写了此前的分录。',
        en: 'Up to here the chain does not match the head that the checkpoint signed: earlier entries were rewritten since.',
      })
  }

  #find(entry: EntryText | null, what: Message) {
    this.fault ??= {
      chain: this.chain,
      sequence: entry?.sequence ?? null,
      entry: entry?.id ?? entry?.record_id ?? null,
      what,
    }
  }
}
