/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 项目区范围 What an area is made of */
export type AreaScope =
  /** 一个乡镇 One whole township */
  | 'TOWNSHIP'
  /** 相毗邻的若干行政村 Several adjacent villages */
  | 'VILLAGES';

/** 认定归属某区 Confirm that a subject lies in an area */
export type ConfirmTieInput = {
  /** 分配 Allocation */
  allocationId?: string | null | undefined;
  /** 项目区代码 The area’s code */
  areaCode: string;
  /** 幂等键：同一请求重发时不变 Idempotency key: the same when the request is sent again */
  idempotencyKey: string;
  /** 项目 Project */
  projectId?: string | null | undefined;
  /** 项目分部 Part of a project */
  projectPartId?: string | null | undefined;
  /** 理由 Reason */
  reason: string;
};

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

/** 行的结果 What became of a row */
export type ImportOutcome =
  /** 新增 Inserted */
  | 'INSERTED'
  /** 退回 Rejected */
  | 'REJECTED'
  /** 未变 Unchanged */
  | 'UNCHANGED'
  /** 更新 Updated */
  | 'UPDATED';

/** 报送一批记录 A batch of a department’s records */
export type ImportRecordsInput = {
  /** 报送部门 Department whose records they are */
  department: Department;
  /** 试运行：只检查，不写入 Check only, write nothing */
  dryRun?: boolean;
  /** 幂等键：同一请求重发时不变 Idempotency key: the same when the request is sent again */
  idempotencyKey: string;
  /** 各条记录，至多 2000 条 The records */
  records: Array<Record<string, unknown>>;
  /** 表：映射的名称，如 projects、allocations The table: a mapping’s id */
  table: string;
};

/** 认定在各项目区外 Mark a subject as outside every area */
export type MarkOutsideInput = {
  /** 分配 Allocation */
  allocationId?: string | null | undefined;
  /** 幂等键：同一请求重发时不变 Idempotency key: the same when the request is sent again */
  idempotencyKey: string;
  /** 项目 Project */
  projectId?: string | null | undefined;
  /** 项目分部 Part of a project */
  projectPartId?: string | null | undefined;
  /** 理由 Reason */
  reason: string;
};

/** 把两个部门申报的同一项目合为一个 Make one project of two records of it */
export type MergeProjectsInput = {
  /** 幂等键：同一请求重发时不变 Idempotency key: the same when the request is sent again */
  idempotencyKey: string;
  /** 并入它的项目 The project that is merged into it */
  otherProjectId: string;
  /** 保留的项目 The project that stays */
  projectId: string;
  /** 理由 Reason */
  reason: string;
};

/** 项目类别 Kind of work */
export type ProjectKind =
  /** 旱地改水田 Dry land to paddy */
  | 'DRY_TO_PADDY'
  /** 生态修复 Ecological restoration */
  | 'ECOLOGICAL'
  /** 环境治理 Pollution control */
  | 'ENVIRONMENT'
  /** 农田基础设施 Farmland infrastructure */
  | 'FARMLAND_INFRASTRUCTURE'
  /** 耕地质量提升 Farmland quality improvement */
  | 'FARMLAND_QUALITY'
  /** 燃气 Gas */
  | 'GAS'
  /** 绿化造林 Greening */
  | 'GREENING'
  /** 高标准农田 High-standard farmland */
  | 'HIGH_STANDARD_FARMLAND'
  /** 危旧房改造 Dilapidated housing */
  | 'HOUSING'
  /** 农田水利 Irrigation works */
  | 'IRRIGATION'
  /** 城乡建设用地增减挂钩 Construction land linkage */
  | 'LINKAGE'
  /** 其他 Other */
  | 'OTHER'
  /** 电力 Power */
  | 'POWER'
  /** 建设用地复垦 Reclamation */
  | 'RECLAMATION'
  /** 宜耕后备资源开发 Reserve land development */
  | 'RESERVE_LAND'
  /** 农村公路 Rural roads */
  | 'ROAD'
  /** 农村人居环境 Rural habitat */
  | 'RURAL_HABITAT'
  /** 通讯 Telecom */
  | 'TELECOM';

/** 否定现行归属 Reject the tie as it stands */
export type RejectTieInput = {
  /** 分配 Allocation */
  allocationId?: string | null | undefined;
  /** 幂等键：同一请求重发时不变 Idempotency key: the same when the request is sent again */
  idempotencyKey: string;
  /** 项目 Project */
  projectId?: string | null | undefined;
  /** 项目分部 Part of a project */
  projectPartId?: string | null | undefined;
  /** 理由 Reason */
  reason: string;
};

/** 份额依据 What shares are of */
export type ShareBasis =
  /** 按图形面积 By land area, from the geometry */
  | 'LAND_AREA'
  /** 按资金 By money */
  | 'MONEY';

/** 一个分部 One part */
export type SplitPartInput = {
  /** 所属项目区代码 The area’s code */
  areaCode?: string | null | undefined;
  /** 名称 Name */
  name: string;
  /** 在各项目区外；与项目区代码都不填则该分部待定 Outside every area; a part with neither awaits a decision */
  outside?: boolean | null | undefined;
  /** 份额，1 为全部，至多八位小数；按图形面积拆分时各分部都可不填 Share of 1, up to eight decimals; all may be left out when split by land area */
  share?: string | null | undefined;
};

/** 把跨区项目拆成分部 Split a project that spans areas */
export type SplitProjectInput = {
  /** 份额依据 What shares are of */
  basis: ShareBasis;
  /** 幂等键：同一请求重发时不变 Idempotency key: the same when the request is sent again */
  idempotencyKey: string;
  /** 分部，各属一区、在区外或待定 Parts, each in one area, outside, or awaiting a decision */
  parts: Array<SplitPartInput>;
  /** 项目 Project */
  projectId: string;
  /** 理由 Reason */
  reason: string;
};

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

/** 撤销一项认定 Undo a decision by another */
export type UndoTieDecisionInput = {
  /** 要撤销的认定 The decision to undo */
  decisionId: string;
  /** 幂等键：同一请求重发时不变 Idempotency key: the same when the request is sent again */
  idempotencyKey: string;
  /** 理由 Reason */
  reason: string;
};

export type AreaQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AreaQuery = { consolidationArea: { id: string, code: string, name: string, scope: AreaScope, divisions: Array<{ code: string, name: string }>, funding: { allocated: string, disbursed: string, paid: string, undisbursed: string }, projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, department: Department, externalId: string, name: string, kind: ProjectKind, budget: string | null, tie: { method: TieMethod | null, explanation: string }, funding: { allocated: string, paid: string } }> }, allocations: { totalCount: number } } | null };

export type ConfirmTieMutationVariables = Exact<{
  input: ConfirmTieInput;
}>;


export type ConfirmTieMutation = { confirmTie:
    | { __typename: 'AlreadyMerged', code: string, message: string }
    | { __typename: 'AlreadySplit', code: string, message: string }
    | { __typename: 'AreaNotInForce', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NothingToReject', code: string, message: string }
    | { __typename: 'PartGivenUp', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UnknownArea', code: string, message: string }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type RejectTieMutationVariables = Exact<{
  input: RejectTieInput;
}>;


export type RejectTieMutation = { rejectTie:
    | { __typename: 'AlreadyMerged', code: string, message: string }
    | { __typename: 'AlreadySplit', code: string, message: string }
    | { __typename: 'AreaNotInForce', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NothingToReject', code: string, message: string }
    | { __typename: 'PartGivenUp', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UnknownArea', code: string, message: string }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type MarkOutsideMutationVariables = Exact<{
  input: MarkOutsideInput;
}>;


export type MarkOutsideMutation = { markOutside:
    | { __typename: 'AlreadyMerged', code: string, message: string }
    | { __typename: 'AlreadySplit', code: string, message: string }
    | { __typename: 'AreaNotInForce', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NothingToReject', code: string, message: string }
    | { __typename: 'PartGivenUp', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UnknownArea', code: string, message: string }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type SplitProjectMutationVariables = Exact<{
  input: SplitProjectInput;
}>;


export type SplitProjectMutation = { splitProject:
    | { __typename: 'AlreadyMerged', code: string, message: string }
    | { __typename: 'AlreadySplit', code: string, message: string }
    | { __typename: 'AreaNotInForce', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'NoLandThere', code: string, message: string }
    | { __typename: 'PartsInOnePlace', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { __typename: 'SharesDoNotMakeWhole', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UnknownArea', code: string, message: string }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type MergeProjectsMutationVariables = Exact<{
  input: MergeProjectsInput;
}>;


export type MergeProjectsMutation = { mergeProjects:
    | { __typename: 'AlreadyMerged', code: string, message: string }
    | { __typename: 'AlreadySplit', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'PartOfOther', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { __typename: 'SameProject', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type UndoTieDecisionMutationVariables = Exact<{
  input: UndoTieDecisionInput;
}>;


export type UndoTieDecisionMutation = { undoTieDecision:
    | { __typename: 'AlreadyUndone', code: string, message: string }
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'LaterDecisionStands', code: string, message: string }
    | { __typename: 'PartGivenUp', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
    | { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null }
    | { __typename: 'UndoIsFinal', code: string, message: string }
    | { __typename: 'UnknownSubject', code: string, message: string }
   };

export type DecidedFragment = { decision: { id: string }, project: { id: string, externalId: string } | null, tie: { status: TieStatus, method: TieMethod | null, reason: TieReason | null, explanation: string, area: { code: string } | null } | null };

type Refused_AlreadyMerged_Fragment = { __typename: 'AlreadyMerged', code: string, message: string };

type Refused_AlreadyReversed_Fragment = { __typename: 'AlreadyReversed', code: string, message: string };

type Refused_AlreadySplit_Fragment = { __typename: 'AlreadySplit', code: string, message: string };

type Refused_AlreadyUndone_Fragment = { __typename: 'AlreadyUndone', code: string, message: string };

type Refused_AmountNotPositive_Fragment = { __typename: 'AmountNotPositive', code: string, message: string };

type Refused_AreaNotInForce_Fragment = { __typename: 'AreaNotInForce', code: string, message: string };

type Refused_BadParameterValue_Fragment = { __typename: 'BadParameterValue', code: string, message: string };

type Refused_DatesOutOfOrder_Fragment = { __typename: 'DatesOutOfOrder', code: string, message: string };

type Refused_DetailMissing_Fragment = { __typename: 'DetailMissing', code: string, message: string };

type Refused_DuplicateDocument_Fragment = { __typename: 'DuplicateDocument', code: string, message: string };

type Refused_DuplicateNumber_Fragment = { __typename: 'DuplicateNumber', code: string, message: string };

type Refused_FindingChanged_Fragment = { __typename: 'FindingChanged', code: string, message: string };

type Refused_FindingNotInState_Fragment = { __typename: 'FindingNotInState', code: string, message: string };

type Refused_Forbidden_Fragment = { __typename: 'Forbidden', code: string, message: string };

type Refused_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string };

type Refused_InsufficientFunds_Fragment = { __typename: 'InsufficientFunds', code: string, message: string };

type Refused_LaterDecisionStands_Fragment = { __typename: 'LaterDecisionStands', code: string, message: string };

type Refused_NoLandThere_Fragment = { __typename: 'NoLandThere', code: string, message: string };

type Refused_NoSuchArea_Fragment = { __typename: 'NoSuchArea', code: string, message: string };

type Refused_NotApproved_Fragment = { __typename: 'NotApproved', code: string, message: string };

type Refused_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string };

type Refused_NotReversible_Fragment = { __typename: 'NotReversible', code: string, message: string };

type Refused_NothingToReject_Fragment = { __typename: 'NothingToReject', code: string, message: string };

type Refused_OtherFund_Fragment = { __typename: 'OtherFund', code: string, message: string };

type Refused_OvertakenByRun_Fragment = { __typename: 'OvertakenByRun', code: string, message: string };

type Refused_PartGivenUp_Fragment = { __typename: 'PartGivenUp', code: string, message: string };

type Refused_PartOfOther_Fragment = { __typename: 'PartOfOther', code: string, message: string };

type Refused_PartsInOnePlace_Fragment = { __typename: 'PartsInOnePlace', code: string, message: string };

type Refused_ReasonMissing_Fragment = { __typename: 'ReasonMissing', code: string, message: string };

type Refused_SameAllocation_Fragment = { __typename: 'SameAllocation', code: string, message: string };

type Refused_SameProject_Fragment = { __typename: 'SameProject', code: string, message: string };

type Refused_SharesDoNotMakeWhole_Fragment = { __typename: 'SharesDoNotMakeWhole', code: string, message: string };

type Refused_StillHolds_Fragment = { __typename: 'StillHolds', code: string, message: string };

type Refused_TooManyRecords_Fragment = { __typename: 'TooManyRecords', code: string, message: string };

type Refused_UndoIsFinal_Fragment = { __typename: 'UndoIsFinal', code: string, message: string };

type Refused_UnknownArea_Fragment = { __typename: 'UnknownArea', code: string, message: string };

type Refused_UnknownFinding_Fragment = { __typename: 'UnknownFinding', code: string, message: string };

type Refused_UnknownParameter_Fragment = { __typename: 'UnknownParameter', code: string, message: string };

type Refused_UnknownRule_Fragment = { __typename: 'UnknownRule', code: string, message: string };

type Refused_UnknownSubject_Fragment = { __typename: 'UnknownSubject', code: string, message: string };

type Refused_UnknownTable_Fragment = { __typename: 'UnknownTable', code: string, message: string };

type Refused_ValidityOutOfOrder_Fragment = { __typename: 'ValidityOutOfOrder', code: string, message: string };

export type RefusedFragment =
  | Refused_AlreadyMerged_Fragment
  | Refused_AlreadyReversed_Fragment
  | Refused_AlreadySplit_Fragment
  | Refused_AlreadyUndone_Fragment
  | Refused_AmountNotPositive_Fragment
  | Refused_AreaNotInForce_Fragment
  | Refused_BadParameterValue_Fragment
  | Refused_DatesOutOfOrder_Fragment
  | Refused_DetailMissing_Fragment
  | Refused_DuplicateDocument_Fragment
  | Refused_DuplicateNumber_Fragment
  | Refused_FindingChanged_Fragment
  | Refused_FindingNotInState_Fragment
  | Refused_Forbidden_Fragment
  | Refused_IdempotencyConflict_Fragment
  | Refused_InsufficientFunds_Fragment
  | Refused_LaterDecisionStands_Fragment
  | Refused_NoLandThere_Fragment
  | Refused_NoSuchArea_Fragment
  | Refused_NotApproved_Fragment
  | Refused_NotFound_Fragment
  | Refused_NotReversible_Fragment
  | Refused_NothingToReject_Fragment
  | Refused_OtherFund_Fragment
  | Refused_OvertakenByRun_Fragment
  | Refused_PartGivenUp_Fragment
  | Refused_PartOfOther_Fragment
  | Refused_PartsInOnePlace_Fragment
  | Refused_ReasonMissing_Fragment
  | Refused_SameAllocation_Fragment
  | Refused_SameProject_Fragment
  | Refused_SharesDoNotMakeWhole_Fragment
  | Refused_StillHolds_Fragment
  | Refused_TooManyRecords_Fragment
  | Refused_UndoIsFinal_Fragment
  | Refused_UnknownArea_Fragment
  | Refused_UnknownFinding_Fragment
  | Refused_UnknownParameter_Fragment
  | Refused_UnknownRule_Fragment
  | Refused_UnknownSubject_Fragment
  | Refused_UnknownTable_Fragment
  | Refused_ValidityOutOfOrder_Fragment
;

export type FundQueryVariables = Exact<{
  documentNumber: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FundQuery = { fund: { id: string, documentNumber: string, name: string, level: FundLevel, programme: FundProgramme, fiscalYear: number, amount: string, funding: { allocated: string, disbursed: string, paid: string, undisbursed: string, unallocated: string | null }, allocations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, externalId: string, department: Department, amount: string, project: { id: string, name: string } | null, area: { code: string, name: string } | null, tie: { status: TieStatus, reason: TieReason | null, explanation: string } }> } } | null };

export type ImportRecordsMutationVariables = Exact<{
  input: ImportRecordsInput;
}>;


export type ImportRecordsMutation = { importRecords:
    | { __typename: 'Forbidden', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'ImportReport', inserted: number, updated: number, unchanged: number, rejected: number, records: Array<{ index: number, outcome: ImportOutcome, id: string | null, problems: Array<{ path: Array<string>, message: string }> }> }
    | { __typename: 'TooManyRecords', code: string, message: string }
    | { __typename: 'UnknownTable', code: string, message: string }
   };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | { __typename: 'Acceptance', id: string }
    | { __typename: 'AccessRefusal', id: string }
    | { __typename: 'AdministrativeDivision', id: string }
    | { __typename: 'Aftercare', id: string }
    | { __typename: 'Allocation', amount: string, id: string, area: { code: string } | null }
    | { __typename: 'AllocationPart', id: string }
    | { __typename: 'AnnualTarget', id: string }
    | { __typename: 'ApprovalStep', id: string }
    | { __typename: 'AreaMember', id: string }
    | { __typename: 'AreaTie', id: string }
    | { __typename: 'Assessment', id: string }
    | { __typename: 'AuditRuleVersion', id: string }
    | { __typename: 'AuditRun', id: string }
    | { __typename: 'AuditRunRule', id: string }
    | { __typename: 'BeautifulVillage', id: string }
    | { __typename: 'BudgetReview', id: string }
    | { __typename: 'ConsolidationArea', code: string, name: string, id: string }
    | { __typename: 'ConstructionLandLinkage', id: string }
    | { __typename: 'Contract', id: string }
    | { __typename: 'ContractSupplement', id: string }
    | { __typename: 'DepartmentReturn', id: string }
    | { __typename: 'DepartmentReturnLine', id: string }
    | { __typename: 'Disbursement', id: string }
    | { __typename: 'DivisionSuccession', id: string }
    | { __typename: 'DryToPaddyConversion', id: string }
    | { __typename: 'DuplicatePair', id: string }
    | { __typename: 'EcologicalWork', id: string }
    | { __typename: 'EnvironmentalImpactReview', id: string }
    | { __typename: 'EnvironmentalInspection', id: string }
    | { __typename: 'FarmlandInfrastructure', id: string }
    | { __typename: 'FarmlandQualityImprovement', id: string }
    | { __typename: 'FinalAccount', id: string }
    | { __typename: 'Finding', id: string }
    | { __typename: 'FindingStep', id: string }
    | { __typename: 'FunctionZone', id: string }
    | { __typename: 'Fund', documentNumber: string, id: string }
    | { __typename: 'FundSupervision', id: string }
    | { __typename: 'GreeningPlanReview', id: string }
    | { __typename: 'GreeningWork', id: string }
    | { __typename: 'HighStandardFarmland', id: string }
    | { __typename: 'HomesteadReform', id: string }
    | { __typename: 'ImplementationPlan', id: string }
    | { __typename: 'ImportRow', id: string }
    | { __typename: 'ImportRun', id: string }
    | { __typename: 'InfrastructureWork', id: string }
    | { __typename: 'Inspection', id: string }
    | { __typename: 'InvestmentPromotion', id: string }
    | { __typename: 'IrrigationWork', id: string }
    | { __typename: 'LandClass', id: string }
    | { __typename: 'LandRightsRegistration', id: string }
    | { __typename: 'LandTransfer', id: string }
    | { __typename: 'LandUseRecord', id: string }
    | { __typename: 'LeadingCadreContact', id: string }
    | { __typename: 'LedgerAccount', id: string }
    | { __typename: 'LedgerEntry', id: string }
    | { __typename: 'MinistryFiling', id: string }
    | { __typename: 'NewConstructionLandQuota', id: string }
    | { __typename: 'PayeeAccount', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'PermanentBasicFarmland', id: string }
    | { __typename: 'PlannedProject', id: string }
    | { __typename: 'PlannedSource', id: string }
    | { __typename: 'PotentialSurvey', id: string }
    | { __typename: 'Project', name: string, id: string, area: { code: string } | null }
    | { __typename: 'ProjectApproval', id: string }
    | { __typename: 'ProjectChange', id: string }
    | { __typename: 'ProjectHeadquarters', id: string }
    | { __typename: 'ProjectPart', id: string }
    | { __typename: 'ProjectPhase', id: string }
    | { __typename: 'ProjectProgress', id: string }
    | { __typename: 'ProjectSource', id: string }
    | { __typename: 'PublicNotice', id: string }
    | { __typename: 'Publication', id: string }
    | { __typename: 'QuantityItem', id: string }
    | { __typename: 'Quota', id: string }
    | { __typename: 'Reclamation', id: string }
    | { __typename: 'RecommendationForm', id: string }
    | { __typename: 'Rectification', id: string }
    | { __typename: 'ReserveLandDevelopment', id: string }
    | { __typename: 'ReservePoolEntry', id: string }
    | { __typename: 'Reward', id: string }
    | { __typename: 'RewardParameter', id: string }
    | { __typename: 'RuleParameterValue', id: string }
    | { __typename: 'SoilFertilityPlan', id: string }
    | { __typename: 'SoilWaterReview', id: string }
    | { __typename: 'SubsidyRoster', id: string }
    | { __typename: 'SubsidyRosterEntry', id: string }
    | { __typename: 'Supervision', id: string }
    | { __typename: 'TieDecision', id: string }
    | { __typename: 'TieWorkItem', id: string }
    | { __typename: 'TrailAct', id: string }
    | { __typename: 'TrailEntry', id: string }
    | { __typename: 'TrailPeopleRead', id: string }
    | { __typename: 'VillageLandUsePlan', id: string }
    | { __typename: 'WaterSupervision', id: string }
    | { __typename: 'Willingness', id: string }
   | null };

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

export const DecidedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TieDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DecidedFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const CoverageLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<CoverageLineFragment, unknown>;
export const FigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<FigureFragment, unknown>;
export const AreaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Area"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consolidationArea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"divisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"undisbursed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"externalId"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<AreaQuery, AreaQueryVariables>;
export const ConfirmTieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Decided"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TieDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConfirmTieMutation, ConfirmTieMutationVariables>;
export const RejectTieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectTieInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectTie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Decided"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TieDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RejectTieMutation, RejectTieMutationVariables>;
export const MarkOutsideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkOutside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkOutsideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markOutside"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Decided"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TieDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MarkOutsideMutation, MarkOutsideMutationVariables>;
export const SplitProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"splitProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Decided"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TieDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SplitProjectMutation, SplitProjectMutationVariables>;
export const MergeProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeProjectsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Decided"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TieDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MergeProjectsMutation, MergeProjectsMutationVariables>;
export const UndoTieDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoTieDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoTieDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoTieDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Decided"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Decided"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TieDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UndoTieDecisionMutation, UndoTieDecisionMutationVariables>;
export const FundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Fund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentNumber"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"documentNumber"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentNumber"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalYear"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocated"}},{"kind":"Field","name":{"kind":"Name","value":"disbursed"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"undisbursed"}},{"kind":"Field","name":{"kind":"Name","value":"unallocated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FundQuery, FundQueryVariables>;
export const ImportRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inserted"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ImportRecordsMutation, ImportRecordsMutationVariables>;
export const NodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsolidationArea"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const ProjectTieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectTie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"externalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"externalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"externalId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"supports"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectTieQuery, ProjectTieQueryVariables>;
export const TieCoverageByDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieCoverageBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageGrouping"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieCoverageBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unresolved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageLine"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<TieCoverageByQuery, TieCoverageByQueryVariables>;
export const TieCoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieCoverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"department"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Department"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FundProgramme"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"department"},"value":{"kind":"Variable","name":{"kind":"Name","value":"department"}}},{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}},{"kind":"Argument","name":{"kind":"Name","value":"fiscalYear"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalYear"}}},{"kind":"Argument","name":{"kind":"Name","value":"areaCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areaCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tied"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unresolved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unallocated"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoverageFigure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"}},{"kind":"Field","name":{"kind":"Name","value":"allocations"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]} as unknown as DocumentNode<TieCoverageQuery, TieCoverageQueryVariables>;
export const TieWorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TieWorklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieReason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tieWorklist"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"amount"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allocation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TieWorklistQuery, TieWorklistQueryVariables>;