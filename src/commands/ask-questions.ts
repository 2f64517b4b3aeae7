import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { answersOf, mergeAnswers, type Answers } from '../intake/forms/form-context.js'
import { FormQuestions, type Question } from '../intake/forms/questions/question.js'
import type { ImportResult } from '../intake/import-files.js'
import { InputError } from '../values/problem.js'
import { render } from '../values/message.js'

/** Answers that may name several of the choices. */
const SEVERAL: ReadonlySet<string> = new Set(['ignoredColumns'])
/** An answer may raise further questions; more rounds than this lead nowhere. */
const ROUNDS_MAX = 5

/**
 * Asks a clerk at the terminal what forms left unsaid, and imports each again with the answers; the reports of `result` become
 * those of the last time. An empty line leaves a form for later.
 */
export async function answerInTurn(
  result: ImportResult,
  given: Answers | undefined,
  again: (path: string, answers: Answers) => Promise<ImportResult>,
): Promise<void> {
  const lines = createInterface({ input: process.stdin, terminal: false })
  const typed = lines[Symbol.asyncIterator]()
  const next = async () => {
    const { done, value } = await typed.next()
    return done === true ? '' : value.trim()
  }
  try {
    for (const [at, first] of result.files.entries()) {
      let report = first
      let answers = given
      for (let round = 0; round < ROUNDS_MAX && report.error instanceof FormQuestions; round++) {
        const asked = await askQuestions(basename(report.path), report.error.questions, next)
        if (!asked) break
        answers = mergeAnswers(answers, asked)
        report = (await again(report.path, answers)).files[0]!
      }
      result.files[at] = report
    }
  } finally {
    lines.close()
  }
}

const tell = (text: string) => void process.stderr.write(text)

async function askQuestions(
  file: string,
  questions: readonly Question[],
  next: () => Promise<string>,
): Promise<Answers | null> {
  tell(
    `${render({ zh: `${file} 有 ${questions.length} 项没有写明，请逐项回答（直接回车则以后再答）：`, en: `${file} leaves ${questions.length} things unsaid. Answer them (an empty line answers later):` })}\n`,
  )
  const given: Record<string, unknown> = {}
  for (const question of questions) {
    for (let answered = false; !answered;) {
      tell(`${describeQuestion(question)}\n> `)
      const line = await next()
      if (line === '') return null
      given[question.key] = answerOf(question, line)
      try {
        answersOf(given, question.key)
        answered = true
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        tell(`${error.message}\n`)
      }
    }
  }
  return answersOf(given, file)
}

const describeQuestion = ({ text, choices }: Question) =>
  [render(text), ...choices.map((choice, at) => `  ${at + 1} ${choice}`)].join('\n')

/** What was typed: numbers of choices stand for them. */
function answerOf({ key, choices }: Question, typed: string): unknown {
  const chosen = typed.split(/[,，、\s]+/).map((word) => choices[Number(word) - 1])
  if (SEVERAL.has(key)) return chosen.every((each) => each !== undefined) ? chosen : [typed]
  return chosen.length === 1 && chosen[0] !== undefined ? chosen[0] : typed
}
