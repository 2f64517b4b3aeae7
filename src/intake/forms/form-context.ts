import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Department } from '../../database/department.js'
import { FundLevel } from '../../funds/fund-level.js'
import { FundProgramme } from '../../funds/fund-programme.js'
import { parseDocumentNumber } from '../../values/document-number.js'
import { InputError } from '../../values/problem.js'
import { readUnit, type Unit, type UnitKind } from '../../values/unit.js'
import type { Door } from '../tables/how-to-say.js'
import type { Mapping } from '../tables/mapping.js'
import type { Known } from './learned/known-readings.js'
import type { KnownLists } from './records/known-list.js'
import type { FormAnswers } from './meaning/title-facts.js'

/** What was answered for a form, and the tables that are known. */
export interface FormContext {
  answers: FormAnswers & {
    units: { money?: Unit | undefined; landArea?: Unit | undefined }
    /** ROWS: the rows count where the totals say otherwise. */
    totals?: 'ROWS' | undefined
    /** Of rows that come to what others do: whether they are those rows' totals, or records. */
    sumRows?: 'TOTALS' | 'RECORDS' | undefined
    /** Of 其中 rows, of which it is not clear how far they reach: whether those that say so are part of the row above, or records. */
    among?: 'MARKED' | 'RECORDS' | undefined
    /** BOTH: two sheets of one document are two lists, even if they come to the same; DETAIL: one is only the other's summary. */
    sheets?: 'BOTH' | 'DETAIL' | undefined
    /** Whether rows and columns that a sheet hides are taken. */
    hidden?: 'TAKE' | 'SKIP' | undefined
    /** Of a list some of whose rows came by another file: whether it is another list, or that one corrected. */
    list?: 'ANOTHER' | 'CORRECTION' | undefined
    /** The lists that stand already. */
    lists?: KnownLists | undefined
    /** The readings that were learned. */
    readings?: readonly Known[] | undefined
    /** Whose the listed projects are, where finance passes on what others build. */
    projectDepartment?: string | undefined
    /** Whether the department is the sender's and was not said of this form. */
    bySender?: boolean | undefined
    /** The department that sends it in its own rights. */
    sender?: string | undefined
    /** The way the file came by: what is missing is said there. */
    door?: Door | undefined
    /** Who said that columns are not needed, and when. */
    ignoredBy?: string | undefined
    columns?:
      { amount?: string | undefined; budget?: string | undefined; ignored?: string[] | undefined } | undefined
  }
  mappings: readonly Mapping[]
}

const UNITS: Record<string, Unit> = {
  YUAN: '元', QIAN_YUAN: '千元', THOUSAND_YUAN: '千元', WAN_YUAN: '万元', TEN_THOUSAND_YUAN: '万元', YI_YUAN: '亿元',
  MU: '亩', WAN_MU: '万亩', HECTARE: '公顷', SQUARE_METRE: '平方米', SQUARE_METER: '平方米', SQUARE_KILOMETRE: '平方公里',
} // prettier-ignore

const unit = (kind: UnitKind) =>
  z.string().transform((word, issue) => {
    const found = readUnit(UNITS[word.toUpperCase()] ?? word, kind)
    if (!found)
      issue.addIssue({ code: 'custom', message: `不认识的单位 ${word}，如 YUAN、WAN_YUAN、MU、HECTARE` })
    return found
  })
const oneOf = (names: Readonly<Record<string, unknown>>) =>
  z.string().transform((word, issue) => {
    const name = word.toUpperCase().replaceAll('-', '_')
    if (!(name in names))
      issue.addIssue({ code: 'custom', message: `应为 ${Object.keys(names).join('、')} 之一` })
    return name
  })

const FORM = z.strictObject({
  department: oneOf(Department).optional(),
  projectDepartment: oneOf(Department).optional(),
  documentNumber: z.string().min(1).optional(),
  fiscalYear: z.coerce.number().int().min(1949).max(2200).optional(),
  amountUnit: unit('money').optional(),
  landAreaUnit: unit('landArea').optional(),
  programme: oneOf(FundProgramme).optional(),
  level: oneOf(FundLevel).optional(),
  /** The table that it is, by its mapping’s name. */
  table: z.string().optional(),
  totals: z.literal('ROWS').optional(),
  sumRows: z.enum(['TOTALS', 'RECORDS']).optional(),
  among: z.enum(['MARKED', 'RECORDS']).optional(),
  sheets: z.enum(['BOTH', 'DETAIL']).optional(),
  list: z.enum(['ANOTHER', 'CORRECTION']).optional(),
  hidden: z.enum(['TAKE', 'SKIP']).optional(),
  amountColumn: z.string().optional(),
  budgetColumn: z.string().optional(),
  ignoredColumns: z.array(z.string()).optional(),
})

/** The answers of a file of questions that was filled in, or answers alone; what is left null is not answered. */
export function answersIn(json: unknown): unknown {
  const { answers = json } = (json ?? {}) as { answers?: unknown }
  return answers !== null && typeof answers === 'object' && !Array.isArray(answers)
    ? Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null))
    : answers
}

export type Answers = FormContext['answers'] & { table?: string | undefined }

export const NO_ANSWERS: Answers = { units: {} }

/** Answers and what was answered after them. */
export function mergeAnswers(first: Answers | undefined, more: Answers): Answers {
  const said = (answers: object) =>
    Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))
  return {
    ...first,
    ...said(more),
    units: { ...first?.units, ...said(more.units) },
    columns: { ...first?.columns, ...said(more.columns ?? {}) },
  }
}

const wrongIn = (path: string, what: string) =>
  new InputError(
    'ANSWERS_INVALID',
    {
      zh: `答案 ${path} 有误：${what}。请更正后再试。`,
      en: `The answers ${path} are wrong: ${what}. Correct them and try again.`,
    },
    path,
  )

/** Reads a file of answers. Throws InputError that says what is wrong in it. */
export async function readAnswers(path: string): Promise<Answers> {
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw wrongIn(path, (error as Error).message)
  }
  return answersOf(json, path)
}

/** Answers as they were written; `path` names where. Throws InputError that says what is wrong in them. */
export function answersOf(json: unknown, path: string): Answers {
  const wrong = (what: string) => wrongIn(path, what)
  const parsed = FORM.safeParse(answersIn(json))
  if (!parsed.success) throw wrong(parsed.error.issues.map(({ path: at, message }) => `${at.join('.') || '整个文件'}: ${message}`).join('；')) // prettier-ignore
  const { amountUnit, landAreaUnit, documentNumber, amountColumn, budgetColumn, ignoredColumns, ...facts } =
    parsed.data
  const document = documentNumber === undefined ? undefined : parseDocumentNumber(documentNumber)
  if (document && !document.ok) throw wrong(`documentNumber: ${document.problem}`)
  return {
    ...facts,
    ...(document?.ok ? { documentNumber: document.value } : {}),
    units: { money: amountUnit, landArea: landAreaUnit },
    columns: { amount: amountColumn, budget: budgetColumn, ignored: ignoredColumns },
  }
}
