import type { Mutation } from '../database/mutation.js'
import { confirmTieMutation } from '../ties/decisions/confirm-tie.js'
import { decideTiesMutation } from '../ties/decisions/decide-ties.js'
import { markOutsideMutation } from '../ties/decisions/mark-outside.js'
import { mergeProjectsMutation } from '../ties/decisions/merge-projects.js'
import { rejectTieMutation } from '../ties/decisions/reject-tie.js'
import { splitProjectMutation } from '../ties/decisions/split-project.js'
import { undoTieDecisionMutation } from '../ties/decisions/undo-tie-decision.js'

/** Every mutation. A new one adds its line; who may do what, and the schema, follow from it. */
export const MUTATIONS: readonly Mutation[] = [
  confirmTieMutation,
  rejectTieMutation,
  markOutsideMutation,
  decideTiesMutation,
  splitProjectMutation,
  mergeProjectsMutation,
  undoTieDecisionMutation,
]
