import { ConsoleImportTablesDocument, type ConsoleImportTablesQuery } from '../documents.js'
import { useAnswer } from '../frame/ask.js'
import { language } from '../frame/language.js'
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

/** The name of a field as words: project.externalId as Project external id. */
const asWords = (name: string) => {
  const words = name.replaceAll('.', ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A field as people call it: in Chinese by the first heading that means it. */
export const nameOfField = (field: Field | undefined, name: string): string =>
  language === 'en' ? asWords(name) : (field?.headings.find((each) => /\p{Script=Han}/u.test(each)) ?? name)
