import ipaddr from 'ipaddr.js'

/**
 * What a client is counted by: its IPv4 address, or of IPv6 the network of 64 bits, which one household has whole and may take
 * a new address of for every request. What is no address is counted by itself.
 */
export function networkOf(address: string): string {
  if (!address.includes(':') || !ipaddr.isValid(address)) return address
  // An IPv4 address that is written as IPv6 is what it stands for.
  const read = ipaddr.process(address)
  if (read instanceof ipaddr.IPv4) return read.toString()
  const network = read.parts.slice(0, 4).map((part) => part.toString(16))
  return `${network.join(':')}::/64`
}
