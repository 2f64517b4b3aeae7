import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { InputError } from '../values/problem.js'
import type { ChainHead } from './check-chain.js'

export const CHECKPOINT_FORMAT = 'quanyu-checkpoint/1'

/** The heads of all chains at a moment, signed: kept elsewhere, it shows whatever is rewritten or cut off later. */
export interface Checkpoint {
  format: string
  county: string
  madeAt: string
  heads: ChainHead[]
  /** Ed25519, SPKI in PEM. A checker who has it from elsewhere goes by that one. */
  publicKey: string
  /** Base64. */
  signature: string
}

/** What is signed: a line for the checkpoint and one for each chain, in the order of their ids. */
const signedText = ({ format, county, madeAt, heads }: Omit<Checkpoint, 'publicKey' | 'signature'>): Buffer =>
  Buffer.from(
    [
      `${format}\n${county}\n${madeAt}`,
      ...heads.map(({ id, sequence, block, head }) => `${id} ${sequence} ${block} ${head}`),
      '',
    ].join('\n'),
  )

export function signCheckpoint(county: string, heads: readonly ChainHead[], key: KeyObject): Checkpoint {
  const content = {
    format: CHECKPOINT_FORMAT,
    county,
    madeAt: new Date().toISOString(),
    heads: heads.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
  return {
    ...content,
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
    signature: sign(null, signedText(content), key).toString('base64'),
  }
}

/** Whether a checkpoint stands as it was signed, by the key that a checker trusts, or by its own where none is given. */
export const isSigned = (checkpoint: Checkpoint, trusted?: KeyObject): boolean =>
  checkpoint.format === CHECKPOINT_FORMAT &&
  verify(
    null,
    signedText(checkpoint),
    trusted ?? createPublicKey(checkpoint.publicKey),
    Buffer.from(checkpoint.signature, 'base64'),
  )

/** The signing key of the settings: PEM itself, or a file that holds it. Throws InputError in words. */
export function readSigningKey(setting: string | undefined): KeyObject {
  if (!setting)
    throw new InputError('LEDGER_KEY_MISSING', {
      zh: '没有签名密钥：请设 QUANYU_LEDGER_KEY 为 Ed25519 私钥（PEM）或其文件；可用 quanyu ledger key --out 文件 生成。',
      en: 'There is no signing key. Set QUANYU_LEDGER_KEY to an Ed25519 private key (PEM) or its file; quanyu ledger key --out FILE makes one.',
    })
  return readKey(setting, createPrivateKey)
}

/** A public key that a checker has: PEM itself, or a file that holds it. */
export const readPublicKey = (setting: string): KeyObject => readKey(setting, createPublicKey)

function readKey(setting: string, read: (pem: string) => KeyObject): KeyObject {
  try {
    const key = read(
      setting.includes('-----BEGIN')
        ? setting.replaceAll('\\n', '\n')
        : existsSync(setting)
          ? readFileSync(setting, 'utf8')
          : '',
    )
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Told below, without the key.
  }
  throw new InputError('LEDGER_KEY_BAD', {
    zh: '密钥读不出：应为 Ed25519 密钥（PEM）或其文件。',
    en: 'The key cannot be read: an Ed25519 key (PEM) or its file was expected.',
  })
}
