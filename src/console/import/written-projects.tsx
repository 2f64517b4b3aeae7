import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { TIE_STATUS_TITLES } from '../../client/titles.js'
import { ConsoleImportedProjectsDocument } from '../documents.js'
import { ask } from '../frame/ask.js'
import { t, titleOf } from '../frame/language.js'
import { Failing, Loading } from '../frame/states.js'
import { Withdraw } from '../frame/withdraw.js'

/** The projects that a file brought, asked for when they are looked at: where each lies, and the one that was a mistake withdrawn. */
export function WrittenProjects({ job }: { job: string }) {
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState('')
  return (
    <>
      <details className="taken-for" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h3>
            {t('写入的项目：归属何处，撤回误报的', 'Projects written: where each lies, and withdrawing one')}
          </h3>
        </summary>
        {isOpen && <Projects {...{ job, setSaid }} />}
      </details>
      <p className="said" role="status">
        {said}
      </p>
    </>
  )
}

function Projects({ job, setSaid }: { job: string; setSaid: (said: string) => void }) {
  const queries = useQueryClient()
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['ConsoleImportedProjects', job],
    queryFn: ({ pageParam, signal }) =>
      ask(ConsoleImportedProjectsDocument, { job, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ projects: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
  if (error) return <Failing error={error} again={() => void refetch()} />
  if (!data) return <Loading />
  const shown = data.pages.flatMap(({ projects }) => projects.nodes)
  const total = data.pages[0]!.projects.totalCount
  return (
    <>
      <p className="note">{t(`共 ${total} 个项目。`, `Projects: ${total}.`)}</p>
      <ul className="rows">
        {shown.map(({ id, externalId, name, tie }) => (
          <li key={id}>
            {name}{' '}
            <Withdraw
              id={id}
              name={name}
              done={() => {
                setSaid(t(`已撤回：${name}。`, `Withdrawn: ${name}.`))
                void queries.invalidateQueries()
              }}
            />
            <small>
              {externalId} · {tie.area?.name ?? titleOf(TIE_STATUS_TITLES, tie.status)}
            </small>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button onClick={() => void fetchNextPage()} disabled={isFetchingNextPage}>
          {t('再列 100 个', 'Another 100')}
        </button>
      )}
    </>
  )
}
