import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { KeyObject } from 'node:crypto'
import { InputError } from '../values/problem.js'
import { ChainCheck, type ChainFault } from './check-chain.js'
import { CHECKPOINT_FORMAT, isSigned, type Checkpoint } from './checkpoint.js'
import { FIRST_HEAD, type EntryText } from './leaf.js'

export interface ExportCheck {
  checkpoint: Checkpoint
  signed: boolean
  /** How many entries and statements the export brought, and what of them does not fit; none where it brought heads alone. */
  entries: number
  statements: number
  fault: ChainFault | null
}

/** The signed heads of an export: its first line. */
export async function readCheckpoint(path: string): Promise<Checkpoint> {
  for await (const line of linesOf(path)) return parse(line, path)
  throw notOne(path)
}

/** Checks an export with nothing but itself and, where a checker has it, the public key. */
export async function checkExport(path: string, trusted?: KeyObject): Promise<ExportCheck> {
  let checkpoint: Checkpoint | undefined
  let check: ChainCheck | undefined
  let result: ExportCheck | undefined
  const met = new Set<string>()
  const finish = () => {
    if (!check || !result) return
    met.add(check.chain)
    check.finish(checkpoint!.heads.find(({ id }) => id === check!.chain))
    result.fault ??= check.fault
  }
  for await (const line of linesOf(path)) {
    if (!checkpoint) {
      checkpoint = parse(line, path)
      result = { checkpoint, signed: isSigned(checkpoint, trusted), entries: 0, statements: 0, fault: null }
      continue
    }
    const entry = JSON.parse(line) as EntryText
    if (entry.content === undefined) result!.entries++
    else result!.statements++
    if (entry.chain_id !== check?.chain) {
      finish()
      check = new ChainCheck(entry.chain_id!)
    }
    check!.take(entry)
  }
  if (!result) throw notOne(path)
  finish()
  if (result.entries > 0)
    for (const { id, head } of result.checkpoint.heads)
      if (!met.has(id) && head !== FIRST_HEAD.toString('hex'))
        result.fault ??= {
          chain: id,
          sequence: null,
          entry: null,
          what: { zh: '导出中没有此链的分录。', en: 'The export holds no entries of this chain.' },
        }
  return result
}

const linesOf = (path: string) => createInterface({ input: createReadStream(path), crlfDelay: Infinity })

const notOne = (path: string) =>
  new InputError(
    'NOT_A_CHECKPOINT',
    { zh: `“${path}”不是检查点文件。`, en: `“${path}” is not a checkpoint file.` },
    path,
  )

function parse(line: string, path: string): Checkpoint {
  try {
    const read = JSON.parse(line) as Checkpoint
    if (read.format === CHECKPOINT_FORMAT && Array.isArray(read.heads)) return read
  } catch {
    // Told below.
  }
  throw notOne(path)
}
