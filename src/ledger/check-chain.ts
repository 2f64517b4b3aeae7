import { FIRST_HEAD, headAfter, leafOf, merkleRoot, type EntryText } from './leaf.js'

/** The first thing of a chain that does not fit. */
export interface ChainFault {
  chain: string
  /** The entry's place in its chain, and its id; null where it is gone. */
  sequence: string | null
  entry: string | null
  what: string
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
      return this.#find(
        entry,
        `应为第 ${this.#sequence + 1n} 条，实为第 ${entry.sequence} 条：其前有分录缺失或重复。Entries are missing before it.`,
      )
    this.#sequence++
    if (entry.block !== String(this.#block)) {
      this.#close()
      if (this.fault) return
      if (entry.block !== String(this.#block + 1n))
        return this.#find(entry, '批次不相连。Blocks do not follow one another.')
      this.#block++
    }
    if (entry.previous_hash !== this.#previous.toString('hex'))
      return this.#find(
        entry,
        '所承的哈希与前文不符：它或其前的分录被改动。It does not continue what stands before it.',
      )
    const hash = leafOf(entry)
    if (entry.hash !== hash.toString('hex'))
      return this.#find(entry, '内容与其哈希不符：分录被改动。Its content was changed.')
    if (entry.recorded_at! < this.#recordedAt)
      return this.#find(entry, '入账时刻早于前一条。It is recorded before the one before it.')
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
      this.#find(
        null,
        `只到第 ${this.#sequence} 条，检查点时已有 ${this.#expected.sequence} 条：末尾被截去。Its tail was cut off since the checkpoint.`,
      )
    else if (!kept) this.#find(this.#last, '没有此链的链头。Its head is gone.')
    else if (kept.sequence !== head.sequence)
      this.#find(
        this.#last,
        `链头记 ${kept.sequence} 条，实有 ${head.sequence} 条。The head counts other entries.`,
      )
    else if (kept.block !== head.block || kept.head !== head.head)
      this.#find(this.#last, '链头与分录不符。The head does not fit the entries.')
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
      this.#find(
        this.#last,
        '至此与检查点所签的链头不符：检查点之后有人改写了此前的分录。Entries before the checkpoint were rewritten.',
      )
  }

  #find(entry: EntryText | null, what: string) {
    this.fault ??= { chain: this.chain, sequence: entry?.sequence ?? null, entry: entry?.id ?? null, what }
  }
}
