import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { render } from '../../../values/message.js'
import type { Question } from './question.js'

/** Writes what a form waits for beside it, to be filled in and given as its answers: 表.xlsx → 表.xlsx.form.json. Gives the path. */
export async function writeQuestions(
  path: string,
  questions: readonly Question[],
  folder: string | undefined,
): Promise<string> {
  const target = join(folder ?? dirname(path), `${basename(path)}.form.json`)
  const form = {
    file: basename(path),
    questions: questions.map((each) => ({ ...each, text: render(each.text) })),
    answers: Object.fromEntries(questions.map(({ key }) => [key, null])),
  }
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, `${JSON.stringify(form, null, 2)}\n`)
  return target
}
