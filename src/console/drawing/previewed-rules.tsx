import { ConsolePreviewRulesDocument } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { t } from '../frame/language.js'
import { Failing, Loading } from '../frame/states.js'
import type { Drawing } from './use-drawing.js'

/** What the audit would find more or less; asked for itself, since every rule is evaluated twice. */
export function PreviewedRules({ variables }: { variables: Drawing }) {
  const { data, error, refetch } = useAnswer(ConsolePreviewRulesDocument, variables)
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  const answer = data.previewArea
  if (!('rules' in answer)) return <p role="alert">{answer.message}</p>
  if (answer.rules.length === 0)
    return <p className="note">{t('疑点没有增减。', 'No finding would appear or go away.')}</p>
  return (
    <ul className="rows">
      {answer.rules.map(({ rule, title, appearing, goingAway, appearingSample }) => (
        <li key={rule}>
          {rule} {title}
          <small>
            {t(`增 ${appearing} 个，减 ${goingAway} 个`, `${appearing} appear, ${goingAway} go away`)}
          </small>
          {appearingSample.map(({ explanation }, index) => (
            <small key={index}>{explanation}</small>
          ))}
        </li>
      ))}
    </ul>
  )
}
