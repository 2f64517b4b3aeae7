import { readFileSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { en, zhCN } from 'zod/locales'
import { isSetting, settings } from './settings.js'
import { inEach, linesOf, readersLanguage, render, type Message } from './values/message.js'

/** The version of this installation, as its package says. */
export const VERSION = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version

/** What one request may ask for. */
export interface Limits {
  depth: number
  fields: number
  fieldsAll: number
  aliases: number
  repeats: number
  cost: number
  documentBytes: number
  tokens: number
  variablesBytes: number
  inputDepth: number
  conditions: number
  requestBytes: number
  batch: number
}

/** How many objections are taken, and by when they must be answered. */
export interface ObjectionTerms {
  answerDays: number
  senderHour: number
  senderDay: number
  countyHour: number
  countyDay: number
}

export interface Config {
  databaseUrl: string | undefined
  /** A standby that answers reads which bear a position. */
  readUrl: string | undefined
  /** Connections at most where a process serves many counties. */
  databaseConnections: number
  dataDir: string
  schema: string
  host: string
  port: number
  graphiql: boolean
  introspection: boolean
  fileBytesMax: number
  importFileDays: number
  mappingsDir: string | undefined
  ledgerKey: string | undefined
  /** Role of whoever asks from this machine without credentials; the command's own choice when absent. */
  localRole: 'PUBLIC' | 'AUDITOR' | 'ADMINISTRATOR' | undefined
  oidc: { issuer: string; audience: string; jwks: string | undefined; client: string | undefined } | undefined
  limits: Limits
  requestMsMax: number
  connectionsMax: number
  addressConnectionsMax: number
  addressRateMax: number
  callerRateMax: number
  streamsMax: number
  callerStreamsMax: number
  readMsMax: number
  publicReadMsMax: number
  writeMsMax: number
  slowMs: number
  drainMs: number
  metrics: 'local' | 'all' | 'off'
  logFormat: 'json' | 'text'
  logRequests: boolean
  persistedOnly: boolean
  persistedFile: string | undefined
  changesDays: number
  webhookNetworks: string[]
  proxies: string[]
  origins: string[]
  publicPages: boolean
  objectionContact: string | undefined
  /** The map on the public pages, with its review number where it has one; null for no map. */
  publicMap: { reviewNumber: string | null } | null
  objections: ObjectionTerms
}

type Environment = Record<string, string | undefined>

/** Where a setting that comes from a file stands in it. */
const places = new Map<string, string>()

/** The file of settings that the environment names. */
export const settingsFile = (environment: Environment = process.env) =>
  environment.QUANYU_SETTINGS || undefined

/** Adds settings that a file says, each with its place there; what the environment sets stands. Their paths are relative to a folder. */
export function addSettings(
  said: ReadonlyMap<string, { value: string; place: string }>,
  folder: string,
  environment: Environment = process.env,
): void {
  places.clear()
  for (const [name, { value, place }] of said) {
    if (environment[name]) continue
    places.set(name, place)
    environment[name] = PATHS.has(name) && value !== '' ? resolve(folder, value) : value
  }
}
/** Settings that are paths. */
const PATHS = new Set(['QUANYU_DATA_DIR', 'QUANYU_MAPPINGS_DIR', 'QUANYU_PERSISTED_FILE'])

/** What zod says of a value, in either language. */
const LOCALES = { zh: zhCN().localeError, en: en().localeError }

/** Settings that are wrong, a line each, in the reader's language. */
const wrong = (...told: Message[]) =>
  new Error(
    [
      render({ zh: '设置有误：', en: 'Settings are wrong:' }),
      ...told.map((each) => `  ${render(each)}`),
    ].join('\n'),
  )

/** Reads and checks all settings at once. Throws an Error that names each setting that is wrong, never its value. */
export function readConfig(environment: Environment = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(present, { error: (issue) => LOCALES[readersLanguage()](issue) })
  if (!parsed.success)
    throw wrong(
      ...parsed.error.issues.map(({ path, message }) => {
        const name = path.join('.')
        return inEach((say) => `${[places.get(name) ?? [], name].flat().join(' ')}: ${say(linesOf(message))}`)
      }),
    )
  const read = parsed.data
  if ((read.QUANYU_OIDC_ISSUER === undefined) !== (read.QUANYU_OIDC_AUDIENCE === undefined))
    throw wrong({
      zh: 'QUANYU_OIDC_ISSUER、QUANYU_OIDC_AUDIENCE 须同设',
      en: 'Set both QUANYU_OIDC_ISSUER and QUANYU_OIDC_AUDIENCE, or neither',
    })
  if (read.QUANYU_OIDC_CLIENT !== undefined && read.QUANYU_OIDC_ISSUER === undefined)
    throw wrong({
      zh: 'QUANYU_OIDC_CLIENT 须与 QUANYU_OIDC_ISSUER 同设',
      en: 'QUANYU_OIDC_CLIENT needs QUANYU_OIDC_ISSUER',
    })
  return {
    databaseUrl: read.DATABASE_URL,
    readUrl: read.DATABASE_READ_URL,
    databaseConnections: read.QUANYU_DATABASE_CONNECTIONS,
    dataDir: isAbsolute(read.QUANYU_DATA_DIR) ? read.QUANYU_DATA_DIR : resolve(read.QUANYU_DATA_DIR),
    schema: read.QUANYU_SCHEMA,
    host: read.HOST,
    port: read.PORT,
    graphiql: read.QUANYU_GRAPHIQL,
    introspection: read.QUANYU_INTROSPECTION,
    fileBytesMax: read.QUANYU_FILE_MB_MAX * 1024 * 1024,
    importFileDays: read.QUANYU_IMPORT_FILE_DAYS,
    mappingsDir: read.QUANYU_MAPPINGS_DIR,
    ledgerKey: read.QUANYU_LEDGER_KEY,
    localRole: read.QUANYU_LOCAL_PRINCIPAL,
    oidc:
      read.QUANYU_OIDC_ISSUER && read.QUANYU_OIDC_AUDIENCE
        ? {
            issuer: read.QUANYU_OIDC_ISSUER,
            audience: read.QUANYU_OIDC_AUDIENCE,
            jwks: read.QUANYU_OIDC_JWKS,
            client: read.QUANYU_OIDC_CLIENT,
          }
        : undefined,
    limits: {
      depth: read.QUANYU_DEPTH_MAX,
      fields: read.QUANYU_FIELDS_MAX,
      fieldsAll: read.QUANYU_FIELDS_ALL_MAX,
      aliases: read.QUANYU_ALIASES_MAX,
      repeats: read.QUANYU_REPEATS_MAX,
      cost: read.QUANYU_COST_MAX,
      documentBytes: read.QUANYU_DOCUMENT_KB_MAX * 1024,
      tokens: read.QUANYU_TOKENS_MAX,
      variablesBytes: read.QUANYU_VARIABLES_KB_MAX * 1024,
      inputDepth: read.QUANYU_INPUT_DEPTH_MAX,
      conditions: read.QUANYU_CONDITIONS_MAX,
      requestBytes: read.QUANYU_REQUEST_MB_MAX * 1024 * 1024,
      batch: read.QUANYU_BATCH_MAX,
    },
    requestMsMax: read.QUANYU_REQUEST_SECONDS_MAX * 1000,
    connectionsMax: read.QUANYU_CONNECTIONS_MAX,
    addressConnectionsMax: read.QUANYU_ADDRESS_CONNECTIONS_MAX,
    addressRateMax: read.QUANYU_ADDRESS_RATE_MAX,
    callerRateMax: read.QUANYU_CALLER_RATE_MAX,
    streamsMax: read.QUANYU_STREAMS_MAX,
    callerStreamsMax: read.QUANYU_CALLER_STREAMS_MAX,
    readMsMax: read.QUANYU_READ_SECONDS_MAX * 1000,
    publicReadMsMax: Math.min(read.QUANYU_PUBLIC_READ_SECONDS_MAX, read.QUANYU_READ_SECONDS_MAX) * 1000,
    writeMsMax: read.QUANYU_WRITE_SECONDS_MAX * 1000,
    slowMs: read.QUANYU_SLOW_MS,
    drainMs: read.QUANYU_DRAIN_SECONDS * 1000,
    metrics: read.QUANYU_METRICS,
    logFormat: read.QUANYU_LOG_FORMAT,
    logRequests: read.QUANYU_LOG_REQUESTS,
    persistedOnly: read.QUANYU_PERSISTED_ONLY,
    persistedFile: read.QUANYU_PERSISTED_FILE,
    changesDays: read.QUANYU_CHANGES_DAYS,
    origins: read.QUANYU_ORIGINS?.split(',').map((each) => each.trim()) ?? [],
    webhookNetworks: read.QUANYU_WEBHOOK_NETWORKS?.split(',').map((each) => each.trim()) ?? [],
    proxies: read.QUANYU_PROXIES?.split(',').map((each) => each.trim()) ?? [],
    publicPages: read.QUANYU_PUBLIC_PAGES,
    objectionContact: read.QUANYU_PUBLIC_CONTACT,
    publicMap:
      read.QUANYU_MAP_REVIEW_NUMBER || read.QUANYU_PUBLIC_MAP
        ? { reviewNumber: read.QUANYU_MAP_REVIEW_NUMBER ?? null }
        : null,
    objections: {
      answerDays: read.QUANYU_OBJECTION_DAYS,
      ...objectionsMax(read.QUANYU_OBJECTIONS_MAX),
    },
  }
}

function objectionsMax(four: string) {
  const [senderHour, senderDay, countyHour, countyDay] = four.split(',').map(Number)
  return { senderHour: senderHour!, senderDay: senderDay!, countyHour: countyHour!, countyDay: countyDay! }
}

/** How objections are taken where no setting says otherwise. */
export const OBJECTION_TERMS: ObjectionTerms = readConfig({}).objections

/** Names that look like settings and are none: misspelt, or of another version. */
export const strangeSettings = (environment: Environment = process.env): string[] =>
  Object.keys(environment).filter((name) => /^QUANYU_(?!TEST_)/.test(name) && !isSetting(name))

/** Asked where things have gone wrong already, so that it must not go wrong itself. */
export const isDebugging = (environment: Environment = process.env): boolean =>
  settings.shape.QUANYU_DEBUG.safeParse(environment.QUANYU_DEBUG || undefined).data ?? false

/** The language in which the command speaks: asked before the settings are read, for it is needed to say what is wrong with them. */
export const commandLanguage = (environment: Environment = process.env): 'zh' | 'en' =>
  settings.shape.QUANYU_LANGUAGE.safeParse(environment.QUANYU_LANGUAGE || undefined).data ?? 'zh'
