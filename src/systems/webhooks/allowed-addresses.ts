import { lookup as lookUp } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { isLoopback } from '../../values/loopback.js'

/** Whether an address may be sent to: a public one, or one of the networks that a setting names. */
export type AllowsAddress = (address: string) => boolean

/** A network such as 10.1.0.0/16, or a single address. Throws where it is neither. */
export const readNetwork = (text: string): [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number] => {
  if (text.includes('/')) return ipaddr.parseCIDR(text)
  const address = ipaddr.parse(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

/** A server that sends to where it is told must not be a way into the networks that it stands in. */
export function allowsAddresses(networks: readonly string[]): AllowsAddress {
  const ranges = networks.map(readNetwork)
  return (text) => {
    if (!ipaddr.isValid(text)) return false
    // An IPv4 address that is written as IPv6 is what it stands for.
    const address = ipaddr.process(text)
    if (address.range() === 'unicast' && !isIPv4Compatible(address)) return true
    return ranges.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits))
  }
}

/** ::a00:1 once stood for 10.0.0.1, and may still lead there. */
const isIPv4Compatible = (address: ipaddr.IPv4 | ipaddr.IPv6) =>
  address.kind() === 'ipv6' && address.match(ipaddr.parse('::'), 96)

export class AddressNotAllowed extends Error {
  readonly code = 'ADDRESS_NOT_ALLOWED'
}

/** Looks a name up and gives only addresses that are allowed: what is checked is what is connected to. */
export const lookupAllowed =
  (allows: AllowsAddress): LookupFunction =>
  (hostname, options, told) =>
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      if (error) return told(error, '', 0)
      const allowed = found.filter(({ address }) => allows(address))
      if (allowed.length === 0) return told(new AddressNotAllowed(), '', 0)
      if (options.all) return told(null, allowed)
      told(null, allowed[0]!.address, allowed[0]!.family)
    })

/** What a URL's host is: an address, without the brackets of IPv6, or a name. */
export const hostOf = ({ hostname }: URL) => hostname.replace(/^\[(.*)\]$/, '$1')

/** Characters of a URL at most. */
const URL_MAX = 2000

/** Why a URL may not be sent to; null where it may, as far as that is known before its name is looked up. */
export function refusalOfUrl(text: string, allows: AllowsAddress): 'FORM' | 'NOT_HTTPS' | 'ADDRESS' | null {
  const url = text.length > URL_MAX ? null : URL.parse(text)
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password || url.hash)
    return 'FORM'
  const host = hostOf(url)
  if (url.protocol === 'http:' && !isLoopback(host)) return 'NOT_HTTPS'
  const address = host === 'localhost' ? '127.0.0.1' : host
  return ipaddr.isValid(address) && !allows(address) ? 'ADDRESS' : null
}
