import type { ConsoleImportJobFragment } from '../documents.js'

export type Job = ConsoleImportJobFragment
export type JobTable = Job['tables'][number]
