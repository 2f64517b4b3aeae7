import { ConsoleImportTablesDocument, type ConsoleImportTablesQuery } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import type { Job } from './job.js'

type Field = ConsoleImportTablesQuery['importTables'][number]['fields'][number]

/** Of each table that the job was taken for, a field by its name and the heading that it has there. */
export function useFields({ tables }: Pick<Job, 'tables'>) {
  const names = [...new Set(tables.map(({ mapping }) => mapping))].sort()
  const { data } = useAnswer(ConsoleImportTablesDocument, { names }, { enabled: names.length > 0 })
  return (mapping: string, name: string, heading: string): Field | undefined => {
    const table = data?.importTables.find((each) => each.name === mapping)
    const own = table?.fields.filter((field) => field.name === name) ?? []
    // Several columns may go into one field, as a place by its township and its village.
    return own.find(({ headings }) => headings.includes(heading)) ?? own[0]
  }
}
export type FieldOf = ReturnType<typeof useFields>

/** A field as people call it. */
export const nameOfField = (field: Field | undefined, name: string): string => field?.title ?? name
