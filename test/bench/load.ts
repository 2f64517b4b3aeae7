import { connect, type Socket } from 'node:net'

/** One asking, as the bytes that go out, and how long its answer must be. */
export interface Asking {
  bytes: Buffer
  answerBytes: number
}

/** What a number of connections got done. */
export interface Load {
  requests: number
  seconds: number
  /** Milliseconds, ascending. */
  latencies: Float64Array
  errors: number
}

const HEAD_END = Buffer.from('\r\n\r\n')
/** After this a server that still owes answers is given up. */
const PATIENCE_MS = 120_000

/**
 * Keeps a number of connections busy for some time, each asking anew as soon as it is answered, and waits for what is
 * under way at the end. Beside the servers on few cores the client's own work counts: this one takes 20 µs a request and
 * 250 µs for half a megabyte, where autocannon takes 40 and 600 and tells milliseconds only. The answers are known to
 * be right; here their length is held against them.
 */
export async function load(
  url: string,
  askings: readonly Asking[],
  connections: number,
  milliseconds: number,
): Promise<Load> {
  const { hostname, port } = new URL(url)
  const latencies: number[] = []
  let errors = 0
  const start = performance.now()
  const end = start + milliseconds
  let turn = 0
  let last = start
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = await open(Number(port), hostname)
      try {
        // At least one each, however slow: nobody is measured by nothing.
        do {
          const asking = askings[turn++ % askings.length]!
          const from = performance.now()
          const right = await exchange(socket, asking)
          last = performance.now()
          latencies.push(last - from)
          if (!right) errors++
        } while (last < end)
      } catch {
        errors++
      } finally {
        socket.destroy()
      }
    }),
  )
  return {
    requests: latencies.length,
    seconds: (last - start) / 1000,
    latencies: Float64Array.from(latencies).sort(),
    errors,
  }
}

const open = (port: number, host: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host, noDelay: true }, () => resolve(socket)).once('error', reject)
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer')))
  })

/** Sends one request and takes its answer in; tells whether it is of the length that it must be. */
function exchange(socket: Socket, { bytes, answerBytes }: Asking): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let head: Buffer | null = null
    let due = 0
    let fine = false
    const take = (chunk: Buffer) => {
      if (due === 0) {
        head = head ? Buffer.concat([head, chunk]) : chunk
        const at = head.indexOf(HEAD_END)
        if (at < 0) return
        const text = head.toString('latin1', 0, at)
        const length = Number(/content-length: (\d+)/i.exec(text)?.[1])
        fine = text.startsWith('HTTP/1.1 200') && length === answerBytes
        due = at + HEAD_END.length + length
        due -= head.length
      } else due -= chunk.length
      if (due <= 0) finish(fine)
      // No length was told: such an answer has no end that this client would see.
      else if (Number.isNaN(due)) socket.destroy(new Error('no content-length'))
    }
    const fail = (error?: Error) => finish(null, error)
    const finish = (right: boolean | null, error?: Error) => {
      socket.off('data', take).off('error', fail).off('close', fail)
      if (right === null) reject(error ?? new Error('closed'))
      else resolve(right)
    }
    socket.on('data', take).on('error', fail).on('close', fail)
    socket.write(bytes)
  })
}
