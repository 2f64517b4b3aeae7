import { isIP } from 'node:net'
import { z } from 'zod'

const limit = (preset: number, meaning: string) =>
  z.coerce.number().int().min(1).default(preset).describe(meaning)

/** Whether a text is an address, or a network such as 10.1.0.0/16. */
function isNetwork(text: string): boolean {
  const [address = '', bits] = text.split('/')
  const most = { 4: 32, 6: 128 }[isIP(address)] ?? -1
  return bits === undefined ? most > 0 : /^\d{1,3}$/.test(bits) && Number(bits) <= most
}

const rate = (preset: number, meaning: string) =>
  z.coerce.number().int().min(0).default(preset).describe(meaning)

const POSTGRES_URL = z
  .string()
  .regex(
    /^postgres(ql)?:\/\//,
    '应形如 postgresql://用户:口令@主机/库名\nmust look like postgresql://user:password@host/database',
  )

/** Every setting, its default and its meaning. `readConfig` reads them from the environment. */
export const settings = z.object({
  DATABASE_URL: POSTGRES_URL.optional().describe(
    'PostgreSQL ≥ 15 连接地址；不设则用内嵌数据库\nConnection of a PostgreSQL server; the embedded database when absent',
  ),
  DATABASE_READ_URL: POSTGRES_URL.optional().describe(
    '备机（流复制）的连接地址；带有位置标记的查询在它追上后由它作答\nConnection of a streaming standby: a read that bears the position of a write is answered there once it has replayed so far',
  ),
  QUANYU_SETTINGS: z
    .string()
    .optional()
    .describe(
      '设置文件，每行 名称=值；环境变量优先\nFile of settings, NAME=value a line; the environment goes first',
    ),
  QUANYU_DATABASE_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(20)
    .default(80)
    .describe(
      '一个进程服务多个县（serve --all）时至多的数据库连接数，须少于 PostgreSQL 的 max_connections\nConnections to the database that a process has at most where it serves many counties (serve --all); fewer than PostgreSQL’s max_connections',
    ),
  QUANYU_DATA_DIR: z
    .string()
    .default('data')
    .describe('内嵌数据库的数据目录\nFolder of the embedded database'),
  QUANYU_SCHEMA: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}$/, '应为小写字母、数字、下划线\nmust be lower-case, digits or _')
    // Beside each county's schema stands one of views under its name with this ending.
    .regex(
      /(?<!_masked)$/,
      '不得以 _masked 结尾：这样的名称留给各县的脱敏视图\nmust not end with _masked: such names are kept for the counties’ masked views',
    )
    .regex(
      /^(?!province$)/,
      '不得为 province：这一名称留给全省的汇总\nmust not be province: that name is kept for the sums of the province',
    )
    .default('public')
    .describe('本县所用的数据库模式\nThe county’s database schema'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('监听地址\nAddress to listen on; beyond loopback only when set'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(4000)
    .describe('监听端口，0 为任选\nPort, 0 for any'),
  QUANYU_GRAPHIQL: z
    .stringbool()
    .default(true)
    .describe('是否提供查询页面\nWhether the query page is served'),
  QUANYU_INTROSPECTION: z
    .stringbool()
    .default(true)
    .describe('是否允许内省\nWhether introspection is answered'),
  QUANYU_LOCAL_PRINCIPAL: z
    .enum(['PUBLIC', 'AUDITOR', 'ADMINISTRATOR'])
    .optional()
    .describe(
      '本机未带凭证者的角色，仅限回环地址；serve 默认 PUBLIC，demo 默认\nADMINISTRATOR Role of whoever asks from this machine without credentials; PUBLIC, for the demonstration ADMINISTRATOR',
    ),
  QUANYU_OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('人员登录：OIDC 签发者\nIssuer of people’s access tokens (OIDC)'),
  QUANYU_OIDC_AUDIENCE: z
    .string()
    .optional()
    .describe('人员登录：令牌的受众\nAudience that the tokens must name; needed with an issuer'),
  QUANYU_OIDC_JWKS: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      '人员登录：签名公钥地址；默认由签发者告知\nAddress of the signing keys; told by the issuer when absent',
    ),
  QUANYU_OIDC_CLIENT: z
    .string()
    .optional()
    .describe(
      '人员登录：工作台在签发者处的客户端号，公开客户端；不设则工作台只用密钥\nClient id of the console with the issuer, a public client (code and PKCE); the console takes keys alone when absent',
    ),
  QUANYU_FILE_MB_MAX: z.coerce
    .number()
    .positive()
    .default(200)
    .describe('单个文件的上限，兆字节\nLargest file taken in, MB'),
  QUANYU_IMPORT_FILE_DAYS: limit(
    30,
    '未写入的导入任务，其文件保留的天数；已写入的一直保留\nDays that the file of an import is kept which was not written; that of a written one stays',
  ),
  QUANYU_MAPPINGS_DIR: z.string().optional().describe('另加的映射文件目录\nFolder with mappings of your own'),
  QUANYU_LEDGER_KEY: z
    .string()
    .optional()
    .describe(
      '账本检查点的签名私钥，Ed25519，PEM 或其文件\nKey that signs the ledger’s checkpoints: Ed25519, PEM or its file',
    ),
  QUANYU_DEPTH_MAX: limit(15, '查询的最大层数\nHow deep selections may nest'),
  QUANYU_FIELDS_MAX: limit(200, '一层至多选取的字段数\nFields in one selection, fragments counted in'),
  QUANYU_FIELDS_ALL_MAX: limit(2000, '一次查询至多选取的字段数\nFields in a whole operation'),
  QUANYU_ALIASES_MAX: limit(200, '一次查询至多的别名数\nAliases in an operation'),
  QUANYU_REPEATS_MAX: limit(
    10_000,
    '同名重复选取的字段至多的两两比对数\nPairs of fields under one name that must be compared with each other',
  ),
  QUANYU_COST_MAX: limit(
    100_000,
    '一次查询至多触及的行数，按每页行数与嵌套预先算出\nRows that an operation may touch, worked out beforehand from page sizes and nesting',
  ),
  QUANYU_DOCUMENT_KB_MAX: limit(64, '查询文档的上限，千字节\nLargest document, KB'),
  QUANYU_TOKENS_MAX: limit(5000, '查询文档的词数上限\nTokens in a document'),
  QUANYU_VARIABLES_KB_MAX: limit(256, '查询（非写入）的变量上限，千字节\nLargest variables of a query, KB'),
  QUANYU_INPUT_DEPTH_MAX: limit(20, '输入值的最大层数\nHow deep input values may nest'),
  QUANYU_CONDITIONS_MAX: limit(
    500,
    '一次查询的变量至多含的条件数\nConditions (input objects) in a query’s variables',
  ),
  QUANYU_REQUEST_MB_MAX: limit(
    10,
    '一次请求的上限，兆字节；写入以此为限\nLargest request, MB; what bounds a write',
  ),
  QUANYU_REQUEST_SECONDS_MAX: limit(
    60,
    '一次请求至多在多少秒内发送完毕\nSeconds within which a request must have come in whole',
  ),
  QUANYU_CONNECTIONS_MAX: limit(1000, '同时的连接数上限\nConnections at once'),
  QUANYU_ADDRESS_CONNECTIONS_MAX: limit(
    256,
    '同一地址同时的连接数上限；设有前置代理时为同时的请求数\nConnections at once of one address; behind proxies, requests at once',
  ),
  QUANYU_ADDRESS_RATE_MAX: rate(
    100,
    '同一地址每秒的请求数上限，短时可至十倍；0 为不限\nRequests a second of one address, for a short while ten times as many; 0 for any number',
  ),
  QUANYU_CALLER_RATE_MAX: rate(
    200,
    '同一凭证每秒的请求数上限，其余同上\nRequests a second of one key or person, in the same way',
  ),
  QUANYU_STREAMS_MAX: limit(200, '同时的订阅数上限\nSubscriptions at once'),
  QUANYU_CALLER_STREAMS_MAX: limit(10, '同一来者同时的订阅数上限\nSubscriptions of one caller at once'),
  QUANYU_BATCH_MAX: limit(
    1,
    '一次 HTTP 请求至多的操作数，1 为不许成批\nOperations in one HTTP request; 1 turns batches off',
  ),
  QUANYU_READ_SECONDS_MAX: limit(
    30,
    '一次查询至多执行的秒数（PostgreSQL）\nSeconds that a read may run, on PostgreSQL',
  ),
  QUANYU_PUBLIC_READ_SECONDS_MAX: limit(
    10,
    '公众的一次查询至多执行的秒数（PostgreSQL）\nSeconds that a read of the public may run, on PostgreSQL',
  ),
  QUANYU_WRITE_SECONDS_MAX: limit(
    60,
    '一次写入至多执行的秒数，逾时全部撤销；命令行不受此限\nSeconds that a write may take before it is taken back whole; the command line is not bound by it',
  ),
  QUANYU_DRAIN_SECONDS: z.coerce
    .number()
    .min(0)
    .max(600)
    .default(5)
    .describe(
      '收到 SIGTERM 后，端口再开放多少秒，供前置代理改派\nSeconds that the port stays open after SIGTERM, for what stands before it to send requests elsewhere',
    ),
  QUANYU_METRICS: z
    .enum(['local', 'all', 'off'])
    .default('local')
    .describe(
      '指标 /metrics（Prometheus）给谁看：本机、任何来处、不提供\nWho may read /metrics (Prometheus): this machine, all, nobody',
    ),
  QUANYU_LOG_FORMAT: z
    .enum(['json', 'text'])
    .default('json')
    .describe('日志的形式：每行一个 JSON，或文字\nForm of the log: a JSON object a line, or text'),
  QUANYU_LOG_REQUESTS: z
    .stringbool()
    .default(false)
    .describe('是否每个请求记一行日志\nWhether each request is logged'),
  QUANYU_SLOW_MS: limit(1000, '慢于此毫秒数的操作记入日志\nOperations slower than this are logged, ms'),
  QUANYU_PERSISTED_ONLY: z
    .stringbool()
    .default(false)
    .describe('是否只执行清单中的文档\nWhether only the documents of the manifest are run'),
  QUANYU_PERSISTED_FILE: z
    .string()
    .optional()
    .describe('另加的文档清单：SHA-256 → 文档\nA manifest of your own: SHA-256 to document, as JSON'),
  QUANYU_CHANGES_DAYS: limit(180, '变更记录保留的天数\nDays that the change feed reaches back'),
  QUANYU_WEBHOOK_NETWORKS: z
    .string()
    .refine(
      (text) => text.split(',').every((each) => isNetwork(each.trim())),
      '应形如 10.1.0.0/16,127.0.0.1\nmust look like 10.1.0.0/16,127.0.0.1',
    )
    .optional()
    .describe(
      '许可推送变更的内部网络，地址或网段，逗号分隔；公网地址不必列出\nInner networks, by commas, that webhooks may be sent to; public addresses need not be named',
    ),
  QUANYU_PROXIES: z
    .string()
    .optional()
    .describe(
      '前置代理的地址或网段，逗号分隔；只信这些来处所报的客户地址\nProxies before this server, addresses or networks by commas: of these alone the client’s address is believed',
    ),
  QUANYU_ORIGINS: z
    .string()
    .regex(
      /^(\*|https?:\/\/[^\s,/]+(,\s*https?:\/\/[^\s,/]+)*)$/,
      '应形如 https://页面一,https://页面二，或 *\nmust look like https://page-one,https://page-two, or be *',
    )
    .optional()
    .describe(
      '许可跨源访问的网页来源，逗号分隔，* 为任意；不设则都不许\nOrigins of web pages that may ask this server, by commas, * for any; none when absent',
    ),
  QUANYU_PUBLIC_PAGES: z
    .stringbool()
    .default(true)
    .describe('是否提供公示网页 /public\nWhether the public pages are served'),
  QUANYU_PUBLIC_CONTACT: z
    .string()
    .max(500)
    .optional()
    .describe(
      '公示网页所写的异议受理地点、电话\nWhere objections are taken by word of mouth, as the public pages tell it',
    ),
  QUANYU_MAP_REVIEW_NUMBER: z
    .string()
    .max(100)
    .optional()
    .describe(
      '公示地图的审图号，标在图下；不设则不公示地图\nReview number of the public map, told below it; no public map when absent',
    ),
  QUANYU_PUBLIC_MAP: z
    .stringbool()
    .default(false)
    .describe('没有审图号也公示地图\nWhether the public map is shown without a review number'),
  QUANYU_OBJECTION_DAYS: limit(30, '异议须在多少日内答复\nDays within which an objection must be answered'),
  QUANYU_OBJECTIONS_MAX: z
    .string()
    .regex(
      /^[1-9]\d{0,5}(,[1-9]\d{0,5}){3}$/,
      '应为四个正整数，形如 5,20,100,500\nmust be four positive integers, such as 5,20,100,500',
    )
    .default('5,20,100,500')
    .describe(
      '异议至多收取：同一来处每小时、每日，全县每小时、每日\nObjections taken at most: an hour and a day from one address, an hour and a day in the county',
    ),
  QUANYU_LANGUAGE: z
    .enum(['zh', 'en'])
    .default('zh')
    .describe(
      '命令所用的语言；接口按请求的\nAccept-Language Language of the command; the server goes by Accept-Language',
    ),
  QUANYU_DEBUG: z
    .stringbool()
    .default(false)
    .describe('出错时是否给出调用栈\nWhether an error shows where in the code it arose'),
})

export const isSetting = (name: string): boolean => name in settings.shape

/** The settings as a table for `--help` and docs/operating.md. */
export const describeSettings = (): [name: string, preset: string, meaning: string][] =>
  Object.entries(settings.shape).map(([name, schema]) => {
    const preset = schema.safeParse(undefined)
    return [
      name,
      preset.success && preset.data !== undefined ? String(preset.data) : '',
      schema.description ?? '',
    ]
  })
