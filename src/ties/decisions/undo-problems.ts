import { Field, ObjectType } from 'type-graphql'
import { Handle } from '../../graph/node.js'
import { Problem } from '../../values/problem.js'
import { TieDecision } from '../tie-decision.js'

@ObjectType({ implements: Problem, description: '已被撤销 It was undone already' })
export class AlreadyUndone extends Problem {
  override code = 'ALREADY_UNDONE'
  @Field(() => TieDecision, { description: '撤销它的认定 The decision that undid it' })
  undoneBy: Handle
  constructor(undoneBy: string) {
    super()
    this.undoneBy = new Handle(TieDecision, undoneBy)
    this.message = '这项认定已被撤销。It was undone already.'
  }
}

@ObjectType({ implements: Problem, description: '撤销不能再撤销 An undoing cannot be undone' })
export class UndoIsFinal extends Problem {
  override code = 'UNDO_IS_FINAL'
  constructor() {
    super()
    this.message = '撤销本身不能再撤销，请重新认定。An undoing cannot be undone: decide anew.'
  }
}

@ObjectType({ implements: Problem, description: '后来的认定以它为前提 Later decisions rest on it' })
export class LaterDecisionStands extends Problem {
  override code = 'LATER_DECISION_STANDS'
  @Field(() => [TieDecision], { description: '请先撤销这些 Undo these first' })
  decisions: Handle[]
  constructor(decisions: readonly string[]) {
    super()
    this.decisions = decisions.map((id) => new Handle(TieDecision, id))
    this.message = '后来的认定以它为前提，请先撤销那些认定。Later decisions rest on it: undo those first.'
  }
}
