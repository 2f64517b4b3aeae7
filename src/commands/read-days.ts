import { InvalidArgumentError } from 'commander'
import { DAYS_MAX } from '../systems/keys/make-key.js'
import { render } from '../values/message.js'

/** For how many days a key is to stand, as it is given to a command. */
export function readDays(text: string): number {
  const days = Number(text)
  if (Number.isInteger(days) && days > 0 && days <= DAYS_MAX) return days
  throw new InvalidArgumentError(
    render({
      zh: `应为 1 至 ${DAYS_MAX} 的整数。`,
      en: `It must be a whole number from 1 to ${DAYS_MAX}.`,
    }),
  )
}
