/** Does something once for all who ask for it while it is being done, and for some time after. */
export function shared<T>(doing: () => Promise<T>, keptMs = 0): () => Promise<T> {
  let done: Promise<T> | undefined
  const forget = () => void (done = undefined)
  return () => (done ??= doing().finally(() => setTimeout(forget, keptMs).unref()))
}
