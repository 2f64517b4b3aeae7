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


export type ConsoleRankingQuery = { province: { countyCount: number, state: SumsState, coverage: { total: { amount: string }, unresolved: { amount: string } } }, counties: Array<{ name: string, title: string | null, state: SumsState, ageSeconds: number | null, coverage: { total: { amount: string }, unresolved: { amount: string } }, findings: Array<{ open: number }> }> };

export type ConsoleOutlinesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleOutlinesQuery = { counties: Array<{ name: string, boundary: unknown }> };

export type ConsoleCountyQueryVariables = Exact<{
  name: string;
}>;


export type ConsoleCountyQuery = { county: { name: string, title: string | null, code: string | null, state: SumsState, ageSeconds: number | null, statesAt: string | null, coverage: { total: { projects: number, amount: string }, tied: { projects: number, amount: string }, outside: { projects: number, amount: string }, unresolved: { projects: number, amount: string }, byReason: Array<{ reason: string, amount: string }> }, funding: Array<{ group: string, allocated: string, disbursed: string, paid: string, unresolved: string }>, findings: Array<{ rule: string, findings: number, open: number, amount: string }>, stages: Array<{ stage: string | null, terminated: boolean, areas: number }> } | null };

export const ConsoleCountyDocument = /* @__PURE__ */ new TypedDocument<ConsoleCountyQuery, ConsoleCountyQueryVariables>(
  'ConsoleCounty',
  'eac9a69634a1ee358deb4bae3fa120e6665441196585b1f75a4dbcfe6c213fee',
  "query ConsoleCounty($name: String!) {\n  county(name: $name) {\n    name\n    title\n    code\n    state\n    ageSeconds\n    statesAt\n    coverage {\n      total {\n        projects\n        amount\n      }\n      tied {\n        projects\n        amount\n      }\n      outside {\n        projects\n        amount\n      }\n      unresolved {\n        projects\n        amount\n      }\n      byReason {\n        reason\n        amount\n      }\n    }\n    funding(by: PROGRAMME) {\n      group\n      allocated\n      disbursed\n      paid\n      unresolved\n    }\n    findings {\n      rule\n      findings\n      open\n      amount\n    }\n    stages {\n      stage\n      terminated\n      areas\n    }\n  }\n}",
)
export const ConsoleOutlinesDocument = /* @__PURE__ */ new TypedDocument<ConsoleOutlinesQuery, ConsoleOutlinesQueryVariables>(
  'ConsoleOutlines',
  '72b4801236169fe2984341863f91bc81f60f5bc9be8c1d27f94a07e1e1bfe9bb',
  "query ConsoleOutlines {\n  counties(first: 500) {\n    name\n    boundary\n  }\n}",
)
export const ConsoleRankingDocument = /* @__PURE__ */ new TypedDocument<ConsoleRankingQuery, ConsoleRankingQueryVariables>(
  'ConsoleRanking',
  '6af540a267c710badd526cbffdf8973a8567690908df80702edcac5babe2a5e4',
  "query ConsoleRanking($orderBy: CountyOrder!) {\n  province {\n    countyCount\n    state\n    coverage {\n      total {\n        amount\n      }\n      unresolved {\n        amount\n      }\n    }\n  }\n  counties(orderBy: $orderBy, first: 500) {\n    name\n    title\n    state\n    ageSeconds\n    coverage {\n      total {\n        amount\n      }\n      unresolved {\n        amount\n      }\n    }\n    findings {\n      open\n    }\n  }\n}",
)