/** What the database cannot do now, through no fault of whoever asks; it may well go another time. */
export type DatabaseFault = 'DATABASE_UNAVAILABLE' | 'DATABASE_CONNECTIONS_EXHAUSTED' | 'DISK_FULL'

/** By PostgreSQL's codes and the system's; a class of PostgreSQL's by its first two characters. */
const FAULTS: Readonly<Record<string, DatabaseFault>> = {
  '08': 'DATABASE_UNAVAILABLE',
  '57P01': 'DATABASE_UNAVAILABLE',
  '57P02': 'DATABASE_UNAVAILABLE',
  '57P03': 'DATABASE_UNAVAILABLE',
  ECONNREFUSED: 'DATABASE_UNAVAILABLE',
  ECONNRESET: 'DATABASE_UNAVAILABLE',
  EPIPE: 'DATABASE_UNAVAILABLE',
  ETIMEDOUT: 'DATABASE_UNAVAILABLE',
  '53300': 'DATABASE_CONNECTIONS_EXHAUSTED',
  '53100': 'DISK_FULL',
}
/** pg's own words for a connection that has gone, which bear no code. */
const GONE = /^(Connection terminated|Client has encountered a connection error|Client was closed)/

/** The fault behind an error, or null where it is none of the database's. */
export function databaseFaultOf(error: unknown): DatabaseFault | null {
  for (let each = error; each instanceof Error; each = each.cause) {
    const code = String((each as { code?: unknown }).code ?? '')
    const fault = FAULTS[code] ?? FAULTS[code.slice(0, 2)]
    if (fault) return fault
    if (GONE.test(each.message)) return 'DATABASE_UNAVAILABLE'
  }
  return null
}
