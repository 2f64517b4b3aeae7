/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocument } from '../../client/typed-document.js'
export type CountyOrder =
  | 'ALLOCATED'
  | 'FINDINGS'
  | 'NAME'
  | 'UNTIED'
  | 'UNTIED_SHARE';

export type SumsState =
  | 'CURRENT'
  | 'NEVER_TOLD'
  | 'OLD';

export type ConsoleRankingQueryVariables = Exact<{
  orderBy: CountyOrder;
}>;


export type ConsoleRankingQuery = { province: { countyCount: number, state: SumsState, coverage: { total: { projects: number, amount: string }, tied: { amount: string }, outside: { amount: string }, unresolved: { projects: number, amount: string } } }, counties: Array<{ name: string, code: string | null, title: string | null, state: SumsState, ageSeconds: number | null, coverage: { total: { amount: string }, unresolved: { amount: string } }, findings: Array<{ open: number }> }> };

export type ConsoleOutlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleOutlinesQuery = { counties: Array<{ name: string, boundary: unknown }> };

export type ConsoleCountyQueryVariables = Exact<{
  name: string;
}>;


export type ConsoleCountyQuery = { county: { name: string, title: string | null, code: string | null, state: SumsState, sumsAt: string | null, statesAt: string | null, coverage: { total: { projects: number, amount: string }, tied: { projects: number, amount: string }, outside: { projects: number, amount: string }, unresolved: { projects: number, amount: string }, byReason: Array<{ reason: string, amount: string }> }, funding: Array<{ group: string, allocated: string, disbursed: string, paid: string, unresolved: string }>, findings: Array<{ rule: string, findings: number, open: number, amount: string }>, stages: Array<{ stage: string | null, terminated: boolean, areas: number }> } | null };

export const ConsoleCountyDocument = /* @__PURE__ */ new TypedDocument<ConsoleCountyQuery, ConsoleCountyQueryVariables>(
  'ConsoleCounty',
  '0c0bd54cd937564b23a0b85b10a4f2c7c75b7cf1f6d32c3daff885747012e8ca',
  "query ConsoleCounty($name: String!) {\n  county(name: $name) {\n    name\n    title\n    code\n    state\n    sumsAt\n    statesAt\n    coverage {\n      total {\n        projects\n        amount\n      }\n      tied {\n        projects\n        amount\n      }\n      outside {\n        projects\n        amount\n      }\n      unresolved {\n        projects\n        amount\n      }\n      byReason {\n        reason\n        amount\n      }\n    }\n    funding(by: PROGRAMME) {\n      group\n      allocated\n      disbursed\n      paid\n      unresolved\n    }\n    findings {\n      rule\n      findings\n      open\n      amount\n    }\n    stages {\n      stage\n      terminated\n      areas\n    }\n  }\n}",
)
export const ConsoleOutlinesDocument = /* @__PURE__ */ new TypedDocument<ConsoleOutlinesQuery, ConsoleOutlinesQueryVariables>(
  'ConsoleOutlines',
  '72b4801236169fe2984341863f91bc81f60f5bc9be8c1d27f94a07e1e1bfe9bb',
  "query ConsoleOutlines {\n  counties(first: 500) {\n    name\n    boundary\n  }\n}",
)
export const ConsoleRankingDocument = /* @__PURE__ */ new TypedDocument<ConsoleRankingQuery, ConsoleRankingQueryVariables>(
  'ConsoleRanking',
  'dc44538d492308ca694fe7db04c8b0ec265511bd3139f84b1446984e5b9aa961',
  "query ConsoleRanking($orderBy: CountyOrder!) {\n  province {\n    countyCount\n    state\n    coverage {\n      total {\n        projects\n        amount\n      }\n      tied {\n        amount\n      }\n      outside {\n        amount\n      }\n      unresolved {\n        projects\n        amount\n      }\n    }\n  }\n  counties(orderBy: $orderBy, first: 500) {\n    name\n    code\n    title\n    state\n    ageSeconds\n    coverage {\n      total {\n        amount\n      }\n      unresolved {\n        amount\n      }\n    }\n    findings {\n      open\n    }\n  }\n}",
)