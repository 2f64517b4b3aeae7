import { ConsoleImportTableNamesDocument } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { t } from '../frame/language.js'
import type { Job } from './job.js'
import { QuestionForm } from './question-form.js'
import type { Step } from './use-step.js'

const asked = (key: string, choices: string[] = []) => ({ key, text: key, choices })
const FACTS = [
  asked('amountUnit', ['YUAN', 'QIAN_YUAN', 'WAN_YUAN', 'YI_YUAN']),
  asked('landAreaUnit', ['MU', 'WAN_MU', 'HECTARE']),
  asked('documentNumber'),
  asked('level'),
  asked('programme'),
  asked('fiscalYear'),
  asked('projectDepartment'),
]

/** Where a file was taken for something else than it is, whoever sent it says so: it is read again. */
export function MoreAnswers({ job, step }: { job: Job; step: Step }) {
  const { data } = useAnswer(ConsoleImportTableNamesDocument, {})
  const tables = data?.importTables ?? []
  return (
    <details className="more">
      <summary>{t('识别得不对？另作说明，重新识别', 'Taken for something else? Say what it is')}</summary>
      <QuestionForm
        job={job}
        step={step}
        questions={[
          asked(
            'table',
            tables.map(({ name }) => name),
          ),
          ...FACTS,
        ]}
        titles={new Map(tables.map(({ name, title }) => [name, title]))}
      />
    </details>
  )
}
