import { saidOf } from '../../values/message.js'
import type { InputError } from '../../values/problem.js'
import type { Mapping } from '../tables/mapping.js'
import { placeOf, type Surroundings } from '../tables/recognise.js'
import type { SourceRow } from '../readers/source.js'
import { NO_ANSWERS, type Answers } from './form-context.js'
import { findBlocks } from './layout/find-blocks.js'
import { FormQuestions, type Question } from './questions/question.js'
import type { FormPart } from './records/part.js'
import { openBlock, type OpenedBlock } from './records/open-block.js'
import { readBlock } from './records/read-block.js'
import { listsAsked } from './records/same-list.js'
import { withoutSummaries } from './records/summaries-beside.js'

/** A sheet that is read as a department's form. */
export interface FormReading {
  parts: FormPart[]
  /** What must be answered before anything is taken. */
  questions?: FormQuestions
  /** Why nothing, or not all that holds money, could be read. */
  left?: InputError
  /** Whether it gives money out. */
  distribution: boolean
  /** Whether each of its rows is given by a document of its own. */
  byRows: boolean
  /** Whether rows that sum up others without saying so were told apart. */
  grouped: boolean
  /** Over how many rows its first headings stretch; 0 where nothing of it could be read or asked. */
  depth: number
}

/** The answers to what a sheet does not say, with the department whose files these are. */
const answersOf = ({ answers = NO_ANSWERS, department }: Surroundings): Answers => ({
  ...answers,
  department: answers.department ?? department,
  bySender: answers.department === undefined && department !== undefined,
})

/** Opens each table of a sheet; those under the same title are told apart by their order. */
export function openForm(
  rows: readonly SourceRow[],
  mappings: readonly Mapping[],
  around: Surroundings,
): OpenedBlock[] {
  const answers = answersOf(around)
  const titles = new Map<string, number>()
  return findBlocks(rows).map((block) => {
    const key = block.above.join('\n')
    const ordinal = (titles.get(key) ?? 0) + 1
    titles.set(key, ordinal)
    return openBlock(block, ordinal, { answers, mappings }, around)
  })
}

/** Looks up the lists that stand of the forms on a sheet, which its reading asks about. */
export async function loadLists(opened: readonly OpenedBlock[], { answers, file }: Surroundings) {
  await answers?.lists?.load?.(opened.flatMap(({ text }) => listsAsked(text, file)))
}

const NOT_IMPORTED = { zh: '未导入的附表', en: 'A table beside it that was not imported' }

/** Reads a whole sheet as a form: its tables, what they mean, and what has to be asked. */
export function readForm(
  opened: readonly OpenedBlock[],
  mappings: readonly Mapping[],
  around: Surroundings,
): FormReading {
  const answers = answersOf(around)
  const all = opened.map((block) => readBlock(block, { answers, mappings }, around))
  const readings = withoutSummaries(opened, all)
  const questions = new Map<string, Question>()
  for (const each of readings) for (const question of each.questions) questions.set(question.key, question)
  const parts = readings.flatMap((each) => each.parts)
  const leftOut = readings.filter(({ left }) => left !== undefined)
  // A table of tasks or of targets is no record; one with money is not passed over.
  const left = leftOut.find(({ amounts }) => amounts || parts.length === 0)?.left
  if (parts[0])
    for (const { block, left: why } of leftOut)
      parts[0].pieces.push({ kind: 'note', row: block.head.at(-1)!, text: saidOf(NOT_IMPORTED, why!.said) })
  return {
    parts: left ? [] : parts,
    ...(questions.size > 0
      ? { questions: new FormQuestions(placeOf(around), [...questions.values()], around.path, answers.door) }
      : {}),
    ...(left ? { left } : {}),
    distribution: readings.some(({ distribution }) => distribution),
    byRows: readings.some(({ byRows }) => byRows),
    grouped: readings.some(({ grouped }) => grouped),
    depth: parts.length > 0 || questions.size > 0 ? readings[0]!.block.depth : 0,
  }
}
