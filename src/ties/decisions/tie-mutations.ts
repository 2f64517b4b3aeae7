import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { workAs, type Caller } from '../../database/caller.js'
import { confirmTie, ConfirmTieInput } from './confirm-tie.js'
import { decideTies } from './decide-ties.js'
import { DecideTiesInput } from './decide-ties-input.js'
import { DecideTiesResult } from './ties-decided.js'
import { markOutside, MarkOutsideInput } from './mark-outside.js'
import { mergeProjects, MergeProjectsInput } from './merge-projects.js'
import { rejectTie, RejectTieInput } from './reject-tie.js'
import { splitProject, SplitProjectInput } from './split-project.js'
import {
  MergeProjectsResult,
  SplitProjectResult,
  TieDecisionResult,
  UndoTieDecisionResult,
} from './tie-decided.js'
import { undoTieDecision, UndoTieDecisionInput } from './undo-tie-decision.js'
import { describe } from '../../values/title.js'

/** As many decisions are taken in a moment. */
const SHORT_MAX = 20

/** The doors of the decisions: one operation each, in one unit of work. */
@Resolver()
export class TieMutations {
  @Mutation(() => TieDecisionResult, {
    description: describe('认定归属某区', 'Confirm that a subject lies in an area'),
  })
  confirmTie(
    @Arg('input', () => ConfirmTieInput, { description: describe('认定', 'The decision') })
    input: ConfirmTieInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => confirmTie(work, input))
  }
  @Mutation(() => TieDecisionResult, { description: describe('否定现行归属', 'Reject the tie as it stands') })
  rejectTie(
    @Arg('input', () => RejectTieInput, { description: describe('认定', 'The decision') })
    input: RejectTieInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => rejectTie(work, input))
  }
  @Mutation(() => TieDecisionResult, {
    description: describe('认定在各项目区外', 'Mark a subject as outside every area'),
  })
  markOutside(
    @Arg('input', () => MarkOutsideInput, { description: describe('认定', 'The decision') })
    input: MarkOutsideInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => markOutside(work, input))
  }
  @Mutation(() => DecideTiesResult, {
    description: describe(
      '一并认定多个对象：全部作出，或一项也不作出；可先试算会变动多少',
      'Decide on many subjects at once: all of it, or nothing; what would move may be tried first',
    ),
  })
  decideTies(
    @Arg('input', () => DecideTiesInput, { description: describe('各项认定', 'The decisions') })
    input: DecideTiesInput,
    @Ctx() caller: Caller,
  ) {
    // A dry run leaves nothing that anything could follow from.
    const followers = input.dryRun ? [] : caller.followers
    const isLong = input.decisions.length > SHORT_MAX
    return workAs({ ...caller, followers, isLong }, (work) => decideTies(work, input))
  }
  @Mutation(() => SplitProjectResult, {
    description: describe('把跨区项目拆成分部', 'Split a project that spans areas'),
  })
  splitProject(
    @Arg('input', () => SplitProjectInput, { description: describe('拆分', 'The split') })
    input: SplitProjectInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => splitProject(work, input))
  }
  @Mutation(() => MergeProjectsResult, {
    description: describe('把两个部门申报的同一项目合为一个', 'Make one project of two records of it'),
  })
  mergeProjects(
    @Arg('input', () => MergeProjectsInput, { description: describe('合并', 'The merge') })
    input: MergeProjectsInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => mergeProjects(work, input))
  }
  @Mutation(() => UndoTieDecisionResult, {
    description: describe('撤销一项认定', 'Undo a decision by another'),
  })
  undoTieDecision(
    @Arg('input', () => UndoTieDecisionInput, { description: describe('撤销', 'The undoing') })
    input: UndoTieDecisionInput,
    @Ctx() caller: Caller,
  ) {
    return workAs(caller, (work) => undoTieDecision(work, input))
  }
}
