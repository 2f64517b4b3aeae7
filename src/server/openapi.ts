import type { FastifyInstance } from 'fastify'
import { VERSION } from '../config.js'
import { inBoth } from '../values/message.js'
import { t, type Title } from '../values/title.js'

const text = ({ zh, en }: Title) => inBoth({ zh: `${zh}。`, en: `${en}.` })
const parameter = (name: string, where: 'path' | 'query' | 'header', title: Title, required = where === 'path') => ({
  name,
  in: where,
  required,
  description: text(title),
  schema: { type: 'string' },
}) // prettier-ignore
const JOB_ID = parameter('id', 'path', t('导入任务标识，或其中 ImportJob: 之后的部分', 'The job’s id, or what stands behind ImportJob: in it')) // prettier-ignore
const FILE = { type: 'string', format: 'binary' }
const answers = (title: Title, content: object, more: object = {}) => ({
  200: { description: text(title), content },
  ...more,
  default: { $ref: '#/components/responses/Refused' },
})
const file = (title: Title, ...types: string[]) =>
  answers(title, Object.fromEntries(types.map((type) => [type, { schema: FILE }])))
const JOB = { 'application/json': { schema: { $ref: '#/components/schemas/Job' } } }
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The plain addresses beside /graphql, as OpenAPI 3.1 tells them; what they mean is in docs/building.md. */
export const OPENAPI = {
  openapi: '3.1.0',
  info: {
    title: '全域 Quanyu',
    version: VERSION,
    description: text(
      t(
        '文件的报送与取用。其余都在 /graphql，见 /schema.graphql',
        'Files in and out. All else is at /graphql: see /schema.graphql',
      ),
    ),
  },
  security: [{ key: [] }, {}],
  paths: {
    '/imports': {
      post: {
        summary: text(t('报送一个文件，成为导入任务', 'Send a file: it becomes an import job')),
        parameters: [
          parameter('Idempotency-Key', 'header', t('幂等键，同一文件重发时不变；也可在表单中', 'The same when the file is sent again; or in the form')),
          parameter('fileName', 'query', t('文件名；表单中有的可不填', 'Name of the file; not needed where the form has it'), false),
        ],
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: { file: FILE, answers: { type: 'string' }, idempotencyKey: { type: 'string' } },
              },
            },
            'application/octet-stream': { schema: FILE },
          },
        },
        responses: answers(t('同一请求先前已收到', 'The same request was received before'), JOB, {
          201: { description: text(t('已收到', 'Received')), content: JOB },
        }),
      },
    },
    '/imports/{id}': {
      get: {
        summary: text(t('导入任务的状态', 'State of an import job')),
        parameters: [JOB_ID],
        responses: answers(t('状态', 'Its state'), { 'application/json': { schema: { type: 'object' } } }),
      },
    },
    '/imports/{id}/file': {
      get: {
        summary: text(t('报送的原文件', 'The file as it came')),
        parameters: [JOB_ID],
        responses: file(t('文件', 'The file'), 'application/octet-stream'),
      },
    },
    '/imports/{id}/rejected': {
      get: {
        summary: text(t('退回的行，与原文件同一格式', 'The rejected rows, in the form of the file')),
        parameters: [JOB_ID],
        responses: file(t('文件', 'The file'), 'text/csv', XLSX, 'application/geo+json'),
      },
    },
    '/exports/{file}': {
      get: {
        summary: text(t('取一个清单', 'Take a list away')),
        parameters: [
          parameter('file', 'path', t('清单名加 .csv、.xlsx 或 .geojson，如 projects.csv', 'The list’s name and .csv, .xlsx or .geojson, such as projects.csv')),
          parameter('filter', 'query', t('筛选，与接口同形的 JSON', 'The list’s filter, as JSON'), false),
          parameter('orderBy', 'query', t('排序，与接口同形的 JSON', 'Its order, as JSON'), false),
          parameter('columns', 'query', t('列，以逗号分隔，如 name,area.code；不填为全部', 'Columns by commas, such as name,area.code; all when absent'), false),
          parameter('language', 'query', t('zh 或 en；不填按 Accept-Language', 'zh or en; by Accept-Language when absent'), false),
        ],
        responses: file(t('清单', 'The list'), 'text/csv', XLSX, 'application/geo+json'),
      },
    },
    '/exports/audit-pack.xlsx': {
      get: {
        summary: text(t('疑点清单', 'The audit pack')),
        responses: file(t('工作簿', 'A workbook'), XLSX),
      },
    },
    '/papers/audit-pack.html': {
      get: {
        summary: text(t('疑点清单，供打印', 'The audit pack, to be printed')),
        responses: file(t('可打印的网页', 'A page to be printed'), 'text/html'),
      },
    },
    '/papers/{paper}/{file}': {
      get: {
        summary: text(t('一个项目区的文书', 'A paper of an area')),
        parameters: [
          parameter('paper', 'path', t('area、recommendation 或 plan', 'area, recommendation or plan')),
          parameter('file', 'path', t('项目区代码加 .html', 'The area’s code and .html')),
          parameter('title', 'query', t('标题', 'Its title'), false),
        ],
        responses: file(t('可打印的网页', 'A page to be printed'), 'text/html'),
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Job: {
        type: 'object',
        required: ['id', 'url'],
        properties: { id: { type: 'string' }, url: { type: 'string' } },
      },
    },
    responses: {
      Refused: {
        description: text(
          t('未成，原因同 GraphQL 的 errors', 'It was refused; told as GraphQL tells errors'),
        ),
        content: { 'application/json': { schema: { type: 'object' } } },
      },
    },
  },
} // prettier-ignore

export function serveOpenApi(app: FastifyInstance) {
  app.get('/openapi.json', (_request, reply) => reply.header('cache-control', 'no-cache').send(OPENAPI))
}
