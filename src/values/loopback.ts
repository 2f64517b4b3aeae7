/** Whether an address is this machine's own. */
export const isLoopback = (address: string) =>
  /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address) || address === '::1' || address === 'localhost'
