import { once } from 'node:events'

/** MB that a process keeps, on its heap and beside it, once all that it needs no longer is collected; it runs with --inspect. */
export async function keptOf(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector)
  await once(socket, 'open')
  const call = async (method: string, params: object = {}) => {
    socket.send(JSON.stringify({ id: 1, method, params }))
    const [{ data }] = (await once(socket, 'message')) as [{ data: string }]
    return (JSON.parse(data) as { result: { result?: { value: number } } }).result
  }
  // What a first collection lets go of may have held on to more.
  for (let round = 0; round < 2; round++) await call('HeapProfiler.collectGarbage')
  const { result } = await call('Runtime.evaluate', {
    expression: '(({ heapUsed, external }) => heapUsed + external)(process.memoryUsage())',
  })
  socket.close()
  return Math.round(result!.value / 1024 / 1024)
}
