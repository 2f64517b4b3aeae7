/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 分组依据 What coverage is grouped by */
export type CoverageGrouping =
  /** 项目区 Area */
  | 'AREA'
  /** 部门 Department */
  | 'DEPARTMENT'
  /** 预算年度 Fiscal year */
  | 'FISCAL_YEAR'
  /** 资金级次 Level of the money */
  | 'LEVEL'
  /** 专项 Programme */
  | 'PROGRAMME';

/** 部门 Department */
export type Department =
  /** 农业农村 Agriculture and rural affairs */
  | 'AGRICULTURE'
  /** 生态环境 Environment */
  | 'ENVIRONMENT'
  /** 财政 Finance */
  | 'FINANCE'
  /** 林业 Forestry */
  | 'FORESTRY'
  /** 燃气 Gas */
  | 'GAS'
  /** 住建 Housing */
  | 'HOUSING'
  /** 自然资源 Natural resources */
  | 'NATURAL_RESOURCES'
  /** 其他 Other */
  | 'OTHER'
  /** 电力 Power */
  | 'POWER'
  /** 通讯 Telecom */
  | 'TELECOM'
  /** 交通 Transport */
  | 'TRANSPORT'
  /** 水务 Water */
  | 'WATER';

/** 资金级次 Level that the money comes from */
export type FundLevel =
  /** 中央 Central */
  | 'CENTRAL'
  /** 市级 City */
  | 'CITY'
  /** 县级 County */
  | 'COUNTY'
  /** 农民自筹（含投劳折资） Farmers, their labour counted in money */
  | 'FARMERS'
  /** 省级 Province */
  | 'PROVINCE'
  /** 社会资本 Social capital */
  | 'SOCIAL'
  /** 乡级 Township */
  | 'TOWNSHIP';

/** 专项 Programme */
export type FundProgramme =
  /** 危旧房改造 Dilapidated housing */
  | 'DILAPIDATED_HOUSING'
  /** 生态修复 Ecological restoration */
  | 'ECOLOGICAL_RESTORATION'
  /** 农田水利 Farmland irrigation */
  | 'FARMLAND_IRRIGATION'
  /** 燃气 Gas */
  | 'GAS'
  /** 高标准农田 High-standard farmland */
  | 'HIGH_STANDARD_FARMLAND'
  /** 土地整治 Land consolidation */
  | 'LAND_CONSOLIDATION'
  /** 其他 Other */
  | 'OTHER'
  /** 平原绿化 Plain greening */
  | 'PLAIN_GREENING'
  /** 电力 Power */
  | 'POWER'
  /** 农村人居环境提升 Rural habitat */
  | 'RURAL_HABITAT'
  /** 衔接推进乡村振兴 Rural revitalisation */
  | 'RURAL_REVITALISATION'
  /** 农村公路建设 Rural roads */
  | 'RURAL_ROADS'
  /** 通讯 Telecom */
  | 'TELECOM';

/** 归属依据，强者在前 How it was tied, strongest first */
export type TieMethod =
  /** 申报代码 An area code in the record */
  | 'DECLARED'
  /** 区划代码 A division code */
  | 'DIVISION'
  /** 承继 From the project or the parent */
  | 'INHERITED'
  /** 人工认定 A reviewer’s decision */
  | 'MANUAL'
  /** 地名 Names of places in the text */
  | 'PLACE_NAME'
  /** 空间位置 Where it lies */
  | 'SPATIAL';

/** 待定原因 Why it is unresolved */
export type TieReason =
  /** 一名多地 A name that reads two ways */
  | 'AMBIGUOUS'
  /** 证据矛盾 Evidence that disagrees */
  | 'CONFLICT'
  /** 没有地点 No place at all */
  | 'NO_EVIDENCE'
  /** 疑似重复申报 Perhaps reported twice */
  | 'POSSIBLE_DUPLICATE'
  /** 跨项目区 Two areas, or one area and ground outside */
  | 'SPANS_AREAS'
  /** 地点过粗 A township or the county, only a part of which lies in an area */
  | 'TOO_COARSE'
  /** 地点不在区划名录 A place that no division bears */
  | 'UNKNOWN_PLACE';

/** 归属状态 Status of a tie */
export type TieStatus =
  /** 在县域内、项目区外 In the county, in no area */
  | 'OUTSIDE'
  /** 已归属 Tied to an area */
  | 'TIED'
  /** 待定 Unresolved, with a reason */
  | 'UNRESOLVED';

export type ProjectTieQueryVariables = Exact<{
  department: Department;
  externalId: string;
}>;


export type ProjectTieQuery = { project: { id: string, name: string, department: Department, budget: string | null, area: { code: string, name: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, evidence: Array<{ method: TieMethod, text: string, supports: boolean, area: { code: string } | null }> }, allocations: { totalCount: number, nodes: Array<{ amount: string, fund: { documentNumber: string, level: FundLevel }, tie: { status: TieStatus, area: { code: string } | null } }> } } | null };

export type TieCoverageByQueryVariables = Exact<{
  groupBy: CoverageGrouping;
}>;


export type TieCoverageByQuery = { tieCoverageBy: Array<{ key: string | null, coverage: { total: { projects: number, allocations: number, amount: string }, tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string } } }> };

export type CoverageLineFragment = { projects: number, allocations: number, amount: string };

export type TieCoverageQueryVariables = Exact<{
  department?: Department | null | undefined;
  programme?: FundProgramme | null | undefined;
  fiscalYear?: number | null | undefined;
  areaCode?: string | null | undefined;
}>;


export type TieCoverageQuery = { tieCoverage: { unallocated: string, total: { projects: number, allocations: number, amount: string }, tied: { projects: number, allocations: number, amount: string }, outside: { projects: number, allocations: number, amount: string }, unresolved: { projects: number, allocations: number, amount: string }, byReason: Array<{ reason: TieReason, figure: { projects: number, allocations: number, amount: string } }> } };

export type FigureFragment = { projects: number, allocations: number, amount: string };

export type TieWorklistQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  reason?: TieReason | null | undefined;
}>;


export type TieWorklistQuery = { tieWorklist: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reason: TieReason, explanation: string, department: Department, amount: string, project: { id: string, externalId: string, name: string } | null, allocation: { id: string, externalId: string, fund: { documentNumber: string } } | null, candidates: Array<{ text: string, area: { code: string, name: string } | null }> }> } };

export const CoverageLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<CoverageLineFragment, unknown>;
export const FigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<FigureFragment, unknown>;
export const ProjectTieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"externalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"externalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"externalId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"supports"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectTieQuery, ProjectTieQueryVariables>;
export const TieCoverageByDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieCoverageBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageGrouping"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieCoverageBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unresolved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<TieCoverageByQuery, TieCoverageByQueryVariables>;
export const TieCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FundProgramme"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"fiscalYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"areaCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unresolved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unallocated"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<TieCoverageQuery, TieCoverageQueryVariables>;
export const TieWorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieWorklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieReason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieWorklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"amount"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TieWorklistQuery, TieWorklistQueryVariables>;