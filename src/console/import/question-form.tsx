import { useState } from 'react'
import { ConsoleAnswerImportDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import { t } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'
import type { Job } from './job.js'
import { choicesOf, kindOf, nameOfChoice, nameOfQuestion, type Question } from './questions.js'
import type { Step } from './use-step.js'

type Answers = Readonly<Record<string, string | readonly string[]>>
/** More choices than these are a list that unfolds. */
const SHOWN_MAX = 8

/** Asks whoever sent a file about it; it is read again by what they say. What is left empty is not said. */
export function QuestionForm(given: {
  job: Job
  step: Step
  questions: readonly Question[]
  /** Choices in words, where the schema’s own titles do not name them. */
  titles?: ReadonlyMap<string, string>
}) {
  const { job, step, questions, titles } = given
  const [answers, setAnswers] = useState<Answers>({})
  const said = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.length > 0))
  return (
    <div className="asked">
      <SentForm
        content={said}
        submit={t('答复，按此识别', 'Answer, and have it read so')}
        done={() => {}}
        send={async () => {
          if (Object.keys(said).length === 0) return t('还没有答复。', 'Nothing is answered yet.')
          const input = { jobId: job.id, answers: said }
          return step.take(async () => (await ask(ConsoleAnswerImportDocument, { input })).answerImport)
        }}
      >
        {questions.map((question) => (
          <Asked
            key={question.key}
            question={question}
            nameOf={(choice) => titles?.get(choice) ?? nameOfChoice(question.key, choice)}
            answer={answers[question.key] ?? ''}
            change={(answer) => setAnswers({ ...answers, [question.key]: answer })}
          />
        ))}
      </SentForm>
    </div>
  )
}

interface Given {
  question: Question
  nameOf: (choice: string) => string
  answer: string | readonly string[]
  change: (answer: string | readonly string[]) => void
}

function Asked(given: Given) {
  const { question } = given
  const name = nameOfQuestion(question)
  const said = question.text
  return (
    <fieldset>
      <legend>{name}</legend>
      {said !== name && said !== question.key && <p className="note">{said}</p>}
      {kindOf(question) === 'written' ? <Written {...given} /> : <Choices {...given} />}
    </fieldset>
  )
}

/** In writing; what the file mentions is there to be taken over. */
const Written = ({ question, answer, change }: Given) => (
  <>
    <input
      aria-label={nameOfQuestion(question)}
      value={String(answer)}
      onChange={(event) => change(event.target.value)}
    />
    {question.choices.map((choice) => (
      <button key={choice} type="button" onClick={() => change(choice)}>
        {choice}
      </button>
    ))}
  </>
)

function Choices({ question, nameOf, answer, change }: Given) {
  const { key } = question
  const choices = choicesOf(question)
  const isSeveral = kindOf(question) === 'several'
  if (!isSeveral && choices.length > SHOWN_MAX)
    return (
      <select
        aria-label={nameOfQuestion(question)}
        value={String(answer)}
        onChange={(event) => change(event.target.value)}
      >
        <option value="">{t('请选择', 'Choose')}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    )
  return choices.map((choice) => {
    const isChosen = isSeveral ? answer.includes(choice) : answer === choice
    const others = Array.isArray(answer) ? (answer as string[]).filter((each) => each !== choice) : []
    return (
      <label key={choice} className="choice">
        <input
          type={isSeveral ? 'checkbox' : 'radio'}
          name={key}
          checked={isChosen}
          onChange={() => change(isSeveral ? (isChosen ? others : [...others, choice]) : choice)}
        />
        {nameOf(choice)}
      </label>
    )
  })
}
