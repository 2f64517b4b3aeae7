import { DEPARTMENT_TITLES, ROLE_TITLES } from '../../client/titles.js'
import {
  ConsoleActsDocument,
  ConsolePeopleReadsDocument,
  ConsoleRefusalsDocument,
  ConsoleRightsDocument,
} from '../documents.js'
import { useAddress } from '../frame/address.js'
import { useAnswer } from '../frame/ask.js'
import { t, titleIn } from '../frame/language.js'
import { formatTime } from '../frame/printed.js'
import type { Log } from './log-table.js'

const roleOf = (role: string, department: string | null) =>
  [titleIn(DEPARTMENT_TITLES, department), titleIn(ROLE_TITLES, role)].filter(Boolean).join(' ')

/** Why someone was not let in, in words; what the server may add later stands as it says it. */
const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  KEY_UNKNOWN: ['没有这个密钥', 'No such key'],
  KEY_REVOKED: ['密钥已撤销', 'The key was revoked'],
  KEY_EXPIRED: ['密钥已过期', 'The key has expired'],
  KEY_NOT_FROM_HERE: ['密钥只限本机', 'The key opens from its own machine only'],
  KEY_IN_URL: ['密钥写在网址里', 'A key stood in an address'],
  WRONG_COUNTY: ['不是本县的凭证', 'Credentials of another county'],
  CREDENTIALS_UNREADABLE: ['凭证不可读', 'Credentials that cannot be read'],
  PEOPLE_NOT_SET_UP: ['未设置人员登录', 'Signing in of people is not set up'],
  TOKEN_INVALID: ['令牌无效', 'The token is not valid'],
  TOKEN_EXPIRED: ['令牌已过期', 'The token has expired'],
  TOKEN_NOT_YET_VALID: ['令牌尚未生效', 'The token is not valid yet'],
  WRONG_AUDIENCE: ['令牌不是给本系统的', 'The token is for another system'],
  WRONG_ISSUER: ['令牌的签发者不对', 'The token has another issuer'],
  ROLE_MISSING: ['令牌没有角色', 'The token says no role'],
}

/** Each list, asked where it is shown. */
export const LOGS = {
  acts: { name: t('操作记录', 'Who did what'), use: useActs },
  reads: { name: t('查阅人员信息', 'Readings of people’s data'), use: useReads },
  refusals: { name: t('拒绝访问', 'Refusals'), use: useRefusals },
  rights: { name: t('我的权限', 'My rights'), use: useRights },
}
export type LogName = keyof typeof LOGS

const MOMENT = t('时间（中国）', 'Time (China)')
const FROM = t('来自', 'From')
const OPERATION = t('操作', 'Operation')
const WHO = [t('何人', 'Who'), t('角色', 'Role')]

/** What operations are called, as the server says it; one that it does not know stands by its name. */
function useTitles(): (operation: string | null) => string {
  const { data } = useAnswer(ConsoleRightsDocument, {})
  const titles = new Map(data?.viewer.may.map(({ operation, title }) => [operation, title]))
  return (operation) => (operation === null ? '' : (titles.get(operation) ?? operation))
}

const DAY_MS = 86_400_000

function useActs(): Log {
  const titleOfOperation = useTitles()
  const { parameters } = useAddress()
  const [day, who] = [parameters.get('day'), parameters.get('q')]
  // A day begins at midnight in China, wherever it is read.
  const from = Date.parse(`${day}T00:00:00+08:00`)
  const { data, error, refetch } = useAnswer(ConsoleActsDocument, {
    filter: {
      ...(Number.isNaN(from)
        ? {}
        : { recordedAt: { gte: new Date(from).toISOString(), lt: new Date(from + DAY_MS).toISOString() } }),
      ...(who ? { principal: { contains: who } } : {}),
    },
  })
  return {
    name: LOGS.acts.name,
    heads: [MOMENT, ...WHO, OPERATION, t('写入', 'What it wrote'), FROM],
    count: data?.trailActs.totalCount ?? 0,
    rows:
      data?.trailActs.nodes.map(({ recordedAt, principal, role, department, operation, wrote, cameFrom }) => [
        formatTime(recordedAt),
        role === 'PUBLIC' ? titleIn(ROLE_TITLES, role) : principal,
        roleOf(role, department),
        titleOfOperation(operation),
        wrote.join(t('；', '; ')),
        cameFrom ?? '',
      ]) ?? null,
    error,
    again: () => void refetch(),
  }
}

function useReads(): Log {
  const { data, error, refetch } = useAnswer(ConsolePeopleReadsDocument, {})
  return {
    name: LOGS.reads.name,
    heads: [MOMENT, ...WHO, t('查阅的内容', 'What was read'), t('记录数', 'Records'), FROM],
    count: data?.peopleReads.totalCount ?? 0,
    rows:
      data?.peopleReads.nodes.map((read) => [
        formatTime(read.recordedAt),
        read.principal,
        roleOf(read.role, read.department),
        read.fieldTitles.join(t('；', '; ')),
        read.recordCount,
        read.cameFrom ?? '',
      ]) ?? null,
    error,
    again: () => void refetch(),
  }
}

function useRefusals(): Log {
  const { data, error, refetch } = useAnswer(ConsoleRefusalsDocument, {})
  return {
    name: LOGS.refusals.name,
    heads: [MOMENT, t('原因', 'Why'), t('次数', 'Times'), FROM],
    count: data?.accessRefusals.totalCount ?? 0,
    rows:
      data?.accessRefusals.nodes.map(({ minute, reason, count, cameFrom }) => [
        formatTime(minute),
        titleIn(REASONS, reason),
        count,
        cameFrom,
      ]) ?? null,
    error,
    again: () => void refetch(),
  }
}

function useRights(): Log {
  const { data, error, refetch } = useAnswer(ConsoleRightsDocument, {})
  return {
    name: LOGS.rights.name,
    heads: [OPERATION, t('可否', 'Allowed'), t('为何', 'Why not')],
    count: data?.viewer.may.length ?? 0,
    rows:
      data?.viewer.may.map(({ title, allowed, why }) => [
        title,
        allowed ? t('可', 'yes') : t('否', 'no'),
        why ?? '',
      ]) ?? null,
    error,
    again: () => void refetch(),
  }
}
