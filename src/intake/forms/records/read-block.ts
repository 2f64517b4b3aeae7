import type { Message, Said } from '../../../values/message.js'
import type { Surroundings } from '../../tables/recognise.js'
import type { Block } from '../layout/block.js'
import { levelName } from '../meaning/amount-use.js'
import { totalsQuestion } from '../meaning/check-form-totals.js'
import { isAnswer } from '../meaning/answered-column.js'
import { AMOUNT_COLUMN, chooseBudget, chooseShares, chooseSources, paidOut, placeColumns, recordedMoney, rivals } from '../meaning/choose-amounts.js' // prettier-ignore
import type { FormColumn } from '../meaning/form-column.js'
import { givenMoney, levelOfWhole, payForAll } from '../meaning/given-money.js'
import type { FormFacts } from '../meaning/title-facts.js'
import { unexplainedQuestion } from '../meaning/unexplained-amounts.js'
import type { Meaning } from '../meaning/headings.js'
import { withoutOtherYears, yearsInDoubt } from '../meaning/years.js'
import type { FormContext } from '../form-context.js'
import { keptOf } from '../questions/kept-choices.js'
import { factQuestion, type Fact, type Question } from '../questions/question.js'
import { distributionOf, givenToNobody } from './distribution.js'
import { givesByItself, isListOfPlots, isListOfWorks, namesWorks, tellsPublic, tellsWhoPays } from './kind-of-form.js' // prettier-ignore
import { arrived, factsOfList, fundsOfList, programmesOf } from './fund-list.js'
import { factQuestions, unitQuestions } from './fact-questions.js'
import { foldProjects, jointColumn } from './fold-projects.js'
import { chooseQuota, factColumns, isQuotaList, quotasOf } from './quota-list.js'
import { digestOf, FormText, type FormRow } from './form-rows.js'
import { classColumns, divisionColumns, landUseOf } from './land-use.js'
import type { FormPart } from './part.js'
import { chooseProjects, projectsOf } from './projects-of-form.js'
import type { BlockReading } from './block-reading.js'
import type { OpenedBlock } from './open-block.js'
import { dismissedRows, rowQuestions } from './dismissed-rows.js'
import { refusedAs, TARGETS_ALONE } from './refused-tables.js'
import { rememberList, settleList } from './same-list.js'
import { DOCUMENT_OF_PAYMENTS, isPayments, treasuryColumns, treasuryPaymentsOf } from './treasury-payments.js'
import { asPurpose, unusedColumns } from './unused-columns.js'
import { leftOut, mergedAmount, mergedName, NAMES_NOBODY, NO_DIVISION, NOT_OF_SENDER, paymentsLacking, takenOff } from './why-left.js' // prettier-ignore
import { whyNoRecord } from './why-no-record.js'

export function readBlock(opened: OpenedBlock, context: FormContext, around: Surroundings): BlockReading {
  const reading = new BlockReader(opened, context, around).read()
  if (reading.parts.some(({ section }) => NUMBERED.has(section.recognised.mapping.target)))
    rememberList(reading.text, { file: around.file, sheet: opened.block.sheet, lists: context.answers.lists })
  return reading
}

const NUMBERED: ReadonlySet<string> = new Set(['projects', 'allocations'])

class BlockReader {
  readonly block: Block
  readonly columns: FormColumn[]
  readonly facts: FormFacts
  readonly questions: Question[] = []
  readonly text: FormText
  /** Whether it is another list than one of the same title that stands, where that cannot be told. */
  readonly #list: Question | undefined
  readonly #opened: OpenedBlock

  constructor(
    opened: OpenedBlock,
    readonly context: FormContext,
    readonly around: Surroundings,
  ) {
    this.block = opened.block
    this.columns = opened.columns
    this.facts = opened.facts
    this.#opened = opened
    const { block, columns, facts, text } = opened
    const { lists, list: answer } = context.answers
    const { scope, question } = settleList(text, { file: around.file, sheet: block.sheet, lists, answer })
    this.text = scope === text.scope ? text : new FormText(block, columns, facts, scope)
    this.#list = question
  }

  read(): BlockReading {
    const money = recordedMoney(this.columns)
    const refused = refusedAs(this.columns, this.facts.title, this.text)
    if (refused) return this.#leave(refused.why, refused.code)
    if (isPayments(this.columns)) return this.#payments()
    if (classColumns(this.columns, this.facts.title).length >= 3) return this.#landUse()
    const of = (meaning: Meaning) => this.columns.some((column) => column.meaning === meaning)
    if (isQuotaList(this.block, this.columns) && (this.text.name || this.text.saysWhere || of('recipient'))) return { ...this.#quotas(), byRows: true } // prettier-ignore
    if (of('fundDocument') && of('fundName') && !this.text.name && !this.text.saysWhere)
      return this.#with(arrived(this.columns)).#funds()
    const places = this.text.places.length > 0
    const gives =
      (money.length > 0 || (this.facts.givesOut && paidOut(this.columns).length > 0)) &&
      (this.context.answers.documentNumber !== undefined || (!tellsWhoPays(this) && givesByItself(this)))
    if (gives && (places || this.text.name || placeColumns(this.columns).length > 1))
      return this.#with(withoutOtherYears(this.columns, this.facts.fiscalYear)).#distribution()
    if (this.text.name && money.length === 0 && !namesWorks(this.text.name, this.facts.title)) return this.#leaveUnknown() // prettier-ignore
    if (this.text.name || (this.text.parcel && this.columns.some(({ measure }) => measure === 'landArea'))) return this.#projects() // prettier-ignore
    if (isListOfWorks(this) || isListOfPlots(this)) return this.#projects()
    return this.#leaveUnknown()
  }

  #with = (columns: FormColumn[]) => new BlockReader({ ...this.#opened, columns }, this.context, this.around)

  #distribution(): BlockReading {
    const { facts, text, block, context } = this
    const answer = context.answers.columns?.amount
    const { columns: shares, question } = chooseShares(this.columns, facts.level, answer)
    const doubted = shares.some((each) => isAnswer(each, answer)) ? [] : shares
    const others = [...(doubted.length > 0 ? rivals(doubted, this.columns) : []), ...yearsInDoubt(doubted, this.columns, facts.fiscalYear)] // prettier-ignore
    const levels = new Set(shares.map(({ level }) => level))
    const [level] = levels
    const of = levels.size === 1 ? (level ?? levelOfWhole(shares, this.columns)) : undefined
    if (facts.level === undefined && of) facts.level = levelName(of)
    if (question) this.questions.push(question)
    else if (others.length > 0) this.questions.push({ key: 'amountColumn', text: AMOUNT_COLUMN, choices: [...new Set([...shares, ...others])].map((each) => each.text) }) // prettier-ignore
    const rows = text.rows()
    if (rows.length > 0 && givenToNobody(rows)) return this.#leave(NAMES_NOBODY, 'NAMES_NOBODY')
    const joint = jointColumn(rows, shares)
    if (joint) return this.#leave(mergedAmount(joint), 'MERGED_AMOUNTS')
    const negative = rows.find(({ index }) => shares.some(({ values }) => (values[index] ?? 0n) < 0n))
    if (negative) return this.#leave(takenOff(negative.row.row), 'ADJUSTMENTS_ALONE')
    const taken = new Map<FormColumn, string>(shares.map((each) => [each, '资金分配']))
    const listed = text.name !== undefined
    const department = listed ? this.#owner() : (facts.department ?? 'FINANCE')
    const projects = listed && this.#mayEnter(department)
    const parts: FormPart[] = []
    this.#askFacts(['documentNumber', 'level', 'programme', 'fiscalYear', ...(listed ? ['department' as const] : [])]) // prettier-ignore
    this.#askUnits(shares)
    if (projects) parts.push(...this.#projectsGiven(shares, rows, department, taken))
    this.#askTotals([...taken.keys()])
    this.#askUnexplained([...taken.keys()])
    if (this.questions.length > 0) return this.#answer([], true)
    const unused = this.#unused(taken)
    if (listed && !projects) unused.push(asPurpose(text.name!.text))
    parts.push(...distributionOf({ block, facts, mappings: context.mappings, rows, shares, projects, listed, department, scope: digestOf(text.scope), unused })) // prettier-ignore
    return this.#answer(parts, true)
  }

  /** The projects that money is given to, with what else is told of them. */
  #projectsGiven(
    shares: readonly FormColumn[],
    rows: FormRow[],
    department: string,
    taken: Map<FormColumn, string>,
  ): FormPart[] {
    if (this.questions.length > 0) return []
    const { block, facts, text } = this
    const columns = this.columns.filter((each) => !shares.includes(each))
    const given = givenMoney(this.columns, facts.title)
    const costs = this.columns.filter((each) => each.use === 'budget' && !given.includes(each))
    const { columns: budgets } = chooseBudget(costs.filter((each) => columns.includes(each)))
    const alone = shares.length === 1 && costs.includes(shares[0]!) ? shares[0] : undefined
    this.#askUnits(budgets)
    if (this.questions.length > 0) return []
    const asked = { block, columns, facts, text, rows, department, budget: budgets[0] ?? alone, budgetOfSources: false } // prettier-ignore
    return [projectsOf({ ...asked, mapping: chooseProjects(this.context.mappings, asked) }, taken).build([])]
  }

  #projects(): BlockReading {
    const folded = this.text.name ? foldProjects(this.block, this.columns, this.text.name) : null
    if (folded?.unclear) return this.#leave(mergedName(folded.unclear), 'MERGED_NAMES')
    if (folded) return new BlockReader({ ...this.#opened, ...folded, text: new FormText(folded.block, folded.columns, this.facts, this.#opened.text.scope) }, this.context, this.around).#projects() // prettier-ignore
    const { facts, text, block, columns, context } = this
    const given = tellsPublic(this) ? [] : givenMoney(columns, facts.title)
    const { columns: budgets, question } = chooseBudget(columns, context.answers.columns?.budget, given, facts.fiscalYear) // prettier-ignore
    if (question) this.questions.push(question)
    const sources = recordedMoney(columns).length > 0 ? chooseSources(columns, budgets[0]) : []
    this.#askFacts(['department'])
    const department = this.#owner()
    if (this.questions.length === 0 && !this.#mayEnter(department)) return this.#leave(NOT_OF_SENDER)
    this.#askUnits([...budgets, ...sources])
    if (this.questions.length > 0) return this.#answer([], false)
    const taken = new Map<FormColumn, string>()
    const asked = {
      block, columns, facts, text, rows: text.rows(), department, budget: budgets[0],
      budgetOfSources: budgets.length === 0 && payForAll(sources, given, columns),
    } // prettier-ignore
    const part = projectsOf({ ...asked, mapping: chooseProjects(context.mappings, asked) }, taken)
    this.#askUnits([...taken.keys()].filter(({ measure }) => measure === 'landArea'))
    this.#askTotals([...taken.keys()])
    this.#askUnexplained([...taken.keys()])
    if (this.questions.length > 0) return this.#answer([], false)
    block.body.forEach((each) => part.tell(each))
    return this.#answer([part.build(this.#unused(taken))], false)
  }

  #funds(): BlockReading {
    const { block, columns, facts, text, context } = this
    const { columns: amounts, question } = chooseShares(columns, undefined, context.answers.columns?.amount)
    if (question) this.questions.push(question)
    this.#askUnits(amounts)
    if (this.questions.length > 0 || amounts.length !== 1) return this.questions.length > 0 ? this.#answer([], false) : this.#leaveUnknown() // prettier-ignore
    const { mappings } = context
    const { part, lacking } = fundsOfList({ block, columns, facts: factsOfList(facts, context.answers), text, mappings, programmes: programmesOf(mappings), amount: amounts[0]! }) // prettier-ignore
    for (const key of lacking)
      this.questions.push(factQuestion(key, [], keptOf(key, context.answers.funds, facts.fiscalYear)))
    const kept = new Map(amounts.map((each) => [each, '资金']))
    this.#askTotals(amounts)
    this.#askUnexplained(amounts)
    return this.#answer(this.questions.length > 0 ? [] : [part.build(this.#unused(kept))], false)
  }

  #quotas(): BlockReading {
    const { block, columns, facts, text, context } = this
    const { answers, mappings } = context
    const { columns: amounts, question } = chooseQuota(columns, answers.columns?.amount)
    if (question) this.questions.push(question)
    this.#askUnits(amounts)
    this.#askTotals(amounts)
    this.#askUnexplained(amounts)
    const [amount] = amounts
    if (!amount) return this.#answer([], false)
    const taken = new Map([amount, ...factColumns(columns)].map((each) => [each, '资金分配']))
    const programmes = programmesOf(mappings)
    const owner = facts.department ?? 'FINANCE'
    // Finance's own list names projects that their departments enter.
    const works = text.name && owner !== 'FINANCE' && this.#mayEnter(owner) ? this.#projectsGiven(amounts, text.rows(), owner, taken) : [] // prettier-ignore
    const { parts, lacking } = quotasOf({ block, columns, facts, answers, text, mappings, programmes, amount, unused: this.#unused(taken) }) // prettier-ignore
    for (const key of lacking)
      this.questions.push(factQuestion(key, [], keptOf(key, context.answers.funds, facts.fiscalYear)))
    return this.#answer(this.questions.length > 0 ? [] : [...works, ...parts], true)
  }

  #payments(): BlockReading {
    const { block, columns, facts, context } = this
    const found = treasuryColumns(block, columns, context.mappings)
    if ('lacking' in found) return this.#leave(paymentsLacking(found.lacking), 'PAYMENTS_ALONE')
    if (!found.documents && facts.documentNumber === undefined) this.questions.push(DOCUMENT_OF_PAYMENTS)
    this.#askUnits([found.amount])
    this.#askTotals([found.amount])
    this.#askUnexplained([found.amount])
    if (this.questions.length > 0) return this.#answer([], false)
    const taken = new Map(columns.filter(({ at }) => found.placed.some((each) => each.at === at)).map((each) => [each, '支付'])) // prettier-ignore
    return this.#answer([treasuryPaymentsOf({ block, facts, ...found, unused: this.#unused(taken) })], false)
  }

  #landUse(): BlockReading {
    if (divisionColumns(this.columns).length === 0) return this.#leave(NO_DIVISION)
    const classes = classColumns(this.columns, this.facts.title).map(({ column }) => column)
    this.#askFacts(['fiscalYear'])
    this.#askUnits(classes)
    this.questions.push(...rowQuestions(this.#opened.asked))
    if (this.questions.length > 0) return this.#answer([], false)
    const taken = new Map<FormColumn, string>(classes.map((column) => [column, '土地利用现状']))
    return this.#answer([landUseOf(this.block, this.columns, this.facts, this.context.mappings, this.#unused(taken))], false) // prettier-ignore
  }

  #answer(parts: FormPart[], distribution: boolean): BlockReading {
    const { block, text, questions } = this
    parts.at(-1)?.pieces.unshift(...dismissedRows(block))
    return {
      block,
      text,
      parts,
      questions,
      distribution,
      amounts: this.columns.some(({ measure, sum }) => measure === 'money' && sum !== 0n),
      grouped: this.#opened.grouped,
    }
  }

  #leaveUnknown = () => this.#leave(whyNoRecord(this.columns, this.text))

  #leave(why: Message, code = 'NO_RECORD_OF_FORM'): BlockReading {
    const { amounts, ...answer } = this.#answer([], false)
    return { ...answer, amounts: amounts && code !== TARGETS_ALONE, questions: [], left: leftOut(code, why, this.facts.title, this.columns, this.around.path) } // prettier-ignore
  }

  #askFacts(needed: readonly Exclude<Fact, 'projectDepartment'>[]) {
    const { facts, questions: asked } = this
    const { funds } = this.context.answers
    asked.push(...factQuestions(needed, { facts, asked, documents: this.#opened.documents, funds }))
  }

  /** Whose the listed projects are: the department's whose form it is, or one that finance names. */
  #owner(): string {
    const { answers } = this.context
    const { department } = this.facts
    const owner = answers.projectDepartment ?? department ?? 'FINANCE'
    // Finance passes on what other departments build: nobody said yet whose projects they are.
    if (owner === 'FINANCE' && answers.projectDepartment === undefined && answers.bySender)
      this.questions.push(factQuestion('projectDepartment'))
    return owner
  }

  /** Whether whoever sends it may enter projects of a department; a department enters its own alone. */
  #mayEnter = (owner: string): boolean => [undefined, owner].includes(this.context.answers.sender)

  #askUnits(columns: readonly FormColumn[]) {
    this.questions.push(...unitQuestions(columns, this.questions))
  }

  #askTotals(columns: readonly FormColumn[]) {
    if (this.#list) this.questions.push(this.#list)
    this.questions.push(...rowQuestions(this.#opened.asked))
    const question = this.context.answers.totals === 'ROWS' ? null : totalsQuestion(this.block, columns.filter(({ measure }) => measure !== null)) // prettier-ignore
    if (question) this.questions.push(question)
  }

  #askUnexplained(kept: readonly FormColumn[]) {
    const question = unexplainedQuestion(this.columns, kept, this.context.answers.columns?.ignored ?? [])
    if (question) this.questions.push(question)
  }

  #unused = (taken: ReadonlyMap<FormColumn, string>): Said[] =>
    unusedColumns(this.columns, this.text, taken, this.context.answers)
}
