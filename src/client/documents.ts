/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { TypedDocument } from './typed-document.js'
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

export const AreaDocument = new TypedDocument<AreaQuery, AreaQueryVariables>(
  'Area',
  'fd1dccf225d1e30bd935a12dfcfdf7493dd6656ae35daac662ea75366b49fec2',
  "query Area($code: String!, $first: Int = 20, $after: String) {\n  consolidationArea(code: $code) {\n    id\n    code\n    name\n    scope\n    divisions {\n      code\n      name\n    }\n    funding {\n      allocated\n      disbursed\n      paid\n      undisbursed\n    }\n    projects(first: $first, after: $after, orderBy: [{externalId: ASC}]) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        department\n        externalId\n        name\n        kind\n        budget\n        tie {\n          method\n          explanation\n        }\n        funding {\n          allocated\n          paid\n        }\n      }\n    }\n    allocations {\n      totalCount\n    }\n  }\n}",
)
export const ConfirmTieDocument = new TypedDocument<ConfirmTieMutation, ConfirmTieMutationVariables>(
  'ConfirmTie',
  '39358e80b7da18a57630707a931e9328825320a32df01697b1af0a8c8be16663',
  "mutation ConfirmTie($input: ConfirmTieInput!) {\n  confirmTie(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const FundDocument = new TypedDocument<FundQuery, FundQueryVariables>(
  'Fund',
  '2a971a0a138296778ba4803c5de9df34e22d213af5a43e7c31f7531f8068334d',
  "query Fund($documentNumber: String!, $first: Int = 50, $after: String) {\n  fund(documentNumber: $documentNumber) {\n    id\n    documentNumber\n    name\n    level\n    programme\n    fiscalYear\n    amount\n    funding {\n      allocated\n      disbursed\n      paid\n      undisbursed\n      unallocated\n    }\n    allocations(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        externalId\n        department\n        amount\n        project {\n          id\n          name\n        }\n        area {\n          code\n          name\n        }\n        tie {\n          status\n          reason\n          explanation\n        }\n      }\n    }\n  }\n}",
)
export const ImportRecordsDocument = new TypedDocument<ImportRecordsMutation, ImportRecordsMutationVariables>(
  'ImportRecords',
  '2d4bb19e9deb78631969bc0d417cdf417c0c4d52f890f4878eb3878babff6afa',
  "mutation ImportRecords($input: ImportRecordsInput!) {\n  importRecords(input: $input) {\n    __typename\n    ... on ImportReport {\n      inserted\n      updated\n      unchanged\n      rejected\n      records {\n        index\n        outcome\n        id\n        problems {\n          path\n          message\n        }\n      }\n    }\n    ... on Problem {\n      code\n      message\n    }\n  }\n}",
)
export const MarkOutsideDocument = new TypedDocument<MarkOutsideMutation, MarkOutsideMutationVariables>(
  'MarkOutside',
  'a1274822211298f25dae8168ca801839a8b741648fda0a9b582dd756e41eb41c',
  "mutation MarkOutside($input: MarkOutsideInput!) {\n  markOutside(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const MergeProjectsDocument = new TypedDocument<MergeProjectsMutation, MergeProjectsMutationVariables>(
  'MergeProjects',
  'eccdfc13e42528537268526bc09c28c7c551e767a8d21e88e19c26b8139a24a2',
  "mutation MergeProjects($input: MergeProjectsInput!) {\n  mergeProjects(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const NodeDocument = new TypedDocument<NodeQuery, NodeQueryVariables>(
  'Node',
  'abaa26ed52ce229b2485b3846611092f12cc1c1af4c8d3c24c28987473c6ba98',
  "query Node($id: ID!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on ConsolidationArea {\n      code\n      name\n    }\n    ... on Project {\n      name\n      area {\n        code\n      }\n    }\n    ... on Fund {\n      documentNumber\n    }\n    ... on Allocation {\n      amount\n      area {\n        code\n      }\n    }\n  }\n}",
)
export const ProjectTieDocument = new TypedDocument<ProjectTieQuery, ProjectTieQueryVariables>(
  'ProjectTie',
  'b2d2dd7d76d78f4468545f76bcee195e7b47ad6ea4a6665b338bbabe0b66abf9',
  "query ProjectTie($department: Department!, $externalId: String!) {\n  project(department: $department, externalId: $externalId) {\n    id\n    name\n    department\n    budget\n    area {\n      code\n      name\n    }\n    tie {\n      status\n      method\n      reason\n      explanation\n      evidence {\n        method\n        text\n        supports\n        area {\n          code\n        }\n      }\n    }\n    allocations(first: 20) {\n      totalCount\n      nodes {\n        amount\n        fund {\n          documentNumber\n          level\n        }\n        tie {\n          status\n          area {\n            code\n          }\n        }\n      }\n    }\n  }\n}",
)
export const RejectTieDocument = new TypedDocument<RejectTieMutation, RejectTieMutationVariables>(
  'RejectTie',
  'de0e990bd8a89a5b8ff66705912d1aef3a81fd31803f83fe0be515cb3a875218',
  "mutation RejectTie($input: RejectTieInput!) {\n  rejectTie(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const SplitProjectDocument = new TypedDocument<SplitProjectMutation, SplitProjectMutationVariables>(
  'SplitProject',
  'fe4733191222c5a9f5f508c15d1d6fa7942f2c868155074e9eca0ec2a37a7687',
  "mutation SplitProject($input: SplitProjectInput!) {\n  splitProject(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)
export const TieCoverageDocument = new TypedDocument<TieCoverageQuery, TieCoverageQueryVariables>(
  'TieCoverage',
  '3f49f7a8888fd89658cad68831ff31c02d4bb1302817c6dba749e48d30e90f30',
  "query TieCoverage($department: Department, $programme: FundProgramme, $fiscalYear: Int, $areaCode: String) {\n  tieCoverage(\n    department: $department\n    programme: $programme\n    fiscalYear: $fiscalYear\n    areaCode: $areaCode\n  ) {\n    total {\n      ...Figure\n    }\n    tied {\n      ...Figure\n    }\n    outside {\n      ...Figure\n    }\n    unresolved {\n      ...Figure\n    }\n    byReason {\n      reason\n      figure {\n        ...Figure\n      }\n    }\n    unallocated\n  }\n}\n\nfragment Figure on CoverageFigure {\n  projects\n  allocations\n  amount\n}",
)
export const TieCoverageByDocument = new TypedDocument<TieCoverageByQuery, TieCoverageByQueryVariables>(
  'TieCoverageBy',
  '8d30bf379448e58ce871abb37b3d02d37e0bfe1178f075c8f6ec282e31ec6c28',
  "query TieCoverageBy($groupBy: CoverageGrouping!) {\n  tieCoverageBy(groupBy: $groupBy) {\n    key\n    coverage {\n      total {\n        ...CoverageLine\n      }\n      tied {\n        ...CoverageLine\n      }\n      outside {\n        ...CoverageLine\n      }\n      unresolved {\n        ...CoverageLine\n      }\n    }\n  }\n}\n\nfragment CoverageLine on CoverageFigure {\n  projects\n  allocations\n  amount\n}",
)
export const TieWorklistDocument = new TypedDocument<TieWorklistQuery, TieWorklistQueryVariables>(
  'TieWorklist',
  '9096fc44246c4cc1ab7f082b86980c276b74bcc0756d3c227199c5550b6d8476',
  "query TieWorklist($first: Int = 20, $after: String, $reason: TieReason) {\n  tieWorklist(\n    first: $first\n    after: $after\n    reason: $reason\n    orderBy: [{amount: DESC}]\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      reason\n      explanation\n      department\n      amount\n      project {\n        id\n        externalId\n        name\n      }\n      allocation {\n        id\n        externalId\n        fund {\n          documentNumber\n        }\n      }\n      candidates {\n        area {\n          code\n          name\n        }\n        text\n      }\n    }\n  }\n}",
)
export const UndoTieDecisionDocument = new TypedDocument<UndoTieDecisionMutation, UndoTieDecisionMutationVariables>(
  'UndoTieDecision',
  'd3213c4b5eb52c69f6bff09db07e77824e940f36d1564c83489144242b795ec0',
  "mutation UndoTieDecision($input: UndoTieDecisionInput!) {\n  undoTieDecision(input: $input) {\n    ...Decided\n    ...Refused\n  }\n}\n\nfragment Decided on TieDecided {\n  decision {\n    id\n  }\n  project {\n    id\n    externalId\n  }\n  tie {\n    status\n    method\n    reason\n    explanation\n    area {\n      code\n    }\n  }\n}\n\nfragment Refused on Problem {\n  __typename\n  code\n  message\n}",
)