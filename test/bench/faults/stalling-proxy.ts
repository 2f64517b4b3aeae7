import { connect, createServer, type Socket } from 'node:net'

export interface StallingProxy {
  port: number
  /** Holds what the connections of now send and are sent, and breaks none; gives how many they are. */
  stall(): number
  /** Lets it go on. */
  flow(): void
  close(): void
}

/** Stands between a server and its database, as a network does that may fall silent. */
export async function startStallingProxy(port: number): Promise<StallingProxy> {
  const pairs = new Set<readonly [Socket, Socket]>()
  const proxy = createServer((near) => {
    const far = connect({ port, host: '127.0.0.1', noDelay: true })
    near.setNoDelay()
    const pair = [near, far] as const
    pairs.add(pair)
    near.pipe(far)
    far.pipe(near)
    for (const [one, other] of [pair, [far, near] as const])
      one.on('error', () => {}).on('close', () => (other.destroy(), pairs.delete(pair)))
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const each = (act: (from: Socket, to: Socket) => void) => {
    for (const [near, far] of pairs) {
      act(near, far)
      act(far, near)
    }
  }
  return {
    port: (proxy.address() as { port: number }).port,
    stall: () => {
      each((from, to) => {
        from.unpipe(to)
        from.pause()
      })
      return pairs.size
    },
    flow: () => each((from, to) => void from.pipe(to)),
    close: () => {
      proxy.close()
      each((from) => from.destroy())
    },
  }
}
