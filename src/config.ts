import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'

/** Every setting, its default and its meaning. Nothing else reads the environment. */
const settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, '应形如 postgresql://用户:口令@主机/库名')
    .optional()
    .describe(
      'PostgreSQL ≥ 15 连接地址；不设则用内嵌数据库 Connection of a PostgreSQL server; the embedded database when absent',
    ),
  QUANYU_DATA_DIR: z
    .string()
    .default('data')
    .describe('内嵌数据库的数据目录 Folder of the embedded database'),
  QUANYU_SCHEMA: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}$/, '应为小写字母、数字、下划线')
    .default('public')
    .describe('本县所用的数据库模式 The county’s database schema'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('监听地址 Address to listen on; beyond loopback only when set'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(4000)
    .describe('监听端口，0 为任选 Port, 0 for any'),
  QUANYU_GRAPHIQL: z.stringbool().default(true).describe('是否提供查询页面 Whether the query page is served'),
  QUANYU_INTROSPECTION: z
    .stringbool()
    .default(true)
    .describe('是否允许内省 Whether introspection is answered'),
  QUANYU_FILE_MB_MAX: z.coerce
    .number()
    .positive()
    .default(200)
    .describe('单个文件的上限，兆字节 Largest file taken in, MB'),
  QUANYU_MAPPINGS_DIR: z.string().optional().describe('另加的映射文件目录 Folder with mappings of your own'),
  QUANYU_LEDGER_KEY: z
    .string()
    .optional()
    .describe(
      '账本检查点的签名私钥，Ed25519，PEM 或其文件 Key that signs the ledger’s checkpoints: Ed25519, PEM or its file',
    ),
  QUANYU_DEBUG: z
    .stringbool()
    .default(false)
    .describe('出错时是否给出调用栈 Whether an error shows where in the code it arose'),
})

export interface Config {
  databaseUrl: string | undefined
  dataDir: string
  schema: string
  host: string
  port: number
  graphiql: boolean
  introspection: boolean
  fileBytesMax: number
  mappingsDir: string | undefined
  ledgerKey: string | undefined
}

/** Reads and checks all settings at once. Throws an Error that names each setting that is wrong, never its value. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(present)
  if (!parsed.success)
    throw new Error(
      `设置有误 Settings are wrong:\n${parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`).join('\n')}`,
    )
  const read = parsed.data
  return {
    databaseUrl: read.DATABASE_URL,
    dataDir: isAbsolute(read.QUANYU_DATA_DIR) ? read.QUANYU_DATA_DIR : resolve(read.QUANYU_DATA_DIR),
    schema: read.QUANYU_SCHEMA,
    host: read.HOST,
    port: read.PORT,
    graphiql: read.QUANYU_GRAPHIQL,
    introspection: read.QUANYU_INTROSPECTION,
    fileBytesMax: read.QUANYU_FILE_MB_MAX * 1024 * 1024,
    mappingsDir: read.QUANYU_MAPPINGS_DIR,
    ledgerKey: read.QUANYU_LEDGER_KEY,
  }
}

/** Asked where things have gone wrong already, so that it must not go wrong itself. */
export const isDebugging = (environment: Record<string, string | undefined> = process.env): boolean =>
  settings.shape.QUANYU_DEBUG.safeParse(environment.QUANYU_DEBUG || undefined).data ?? false

/** The settings as a table for `--help` and the README. */
export const describeSettings = (): [name: string, preset: string, meaning: string][] =>
  Object.entries(settings.shape).map(([name, schema]) => {
    const preset = schema.safeParse(undefined)
    return [
      name,
      preset.success && preset.data !== undefined ? String(preset.data) : '',
      schema.description ?? '',
    ]
  })
