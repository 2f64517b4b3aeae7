import { CaseBook, readVillages } from './case-book.ts'
import { casesAfterTheThirdRound } from './cases-after-the-third-round.ts'
import { casesAfterTheFourthRound } from './cases-after-the-fourth-round.ts'
import { casesOfContractors } from './cases-of-contractors.ts'
import { casesOfContracts } from './cases-of-contracts.ts'
import { casesOfEarlyPayments } from './cases-of-early-payments.ts'
import { casesOfIdleAndParkedMoney } from './cases-of-idle-and-parked-money.ts'
import { casesOfPayeesAndPurposes } from './cases-of-payees-and-purposes.ts'
import { casesOfSubsidies } from './cases-of-subsidies.ts'
import { casesOfSums } from './cases-of-sums.ts'
import { casesOfWorksAndLand } from './cases-of-works-and-land.ts'
import { casesOfWorksDeclaredTwice } from './cases-of-works-declared-twice.ts'
import { casesOfContractsInNewWords } from './cases-of-contracts-in-new-words.ts'
import { casesOfLandAndRostersInNewWords } from './cases-of-land-and-rosters-in-new-words.ts'
import { casesOfMoneyInNewWords } from './cases-of-money-in-new-words.ts'
import { casesOfSumsInNewWords } from './cases-of-sums-in-new-words.ts'
import { casesOfWorksToldOtherwise } from './cases-of-works-told-otherwise.ts'
import { casesOfContractsAtTheEdges } from './cases-of-contracts-at-the-edges.ts'
import { casesOfFirmsBehindNames } from './cases-of-firms-behind-names.ts'
import { casesOfMoneyAtTheEdges } from './cases-of-money-at-the-edges.ts'
import { casesOfPayeesAtTheEdges } from './cases-of-payees-at-the-edges.ts'
import { casesOfPurposesAndRostersAnew } from './cases-of-purposes-and-rosters-anew.ts'
import { contractsOfTheFifthRound } from './fifth-round-contracts.ts'
import { moneyOfTheFifthRound } from './fifth-round-money.ts'
import { plansAndRostersOfTheFifthRound } from './fifth-round-rosters.ts'
import { sumsOfTheFifthRound } from './fifth-round-sums.ts'
import { worksOfTheFifthRound } from './fifth-round-works.ts'
import { casesOfTheSixthRound } from './sixth-round.ts'
import { casesOfWorksUnderOtherNames } from './cases-of-works-under-other-names.ts'

/** The books of cases, each for a county of its own: what the rules were mended by, and what they met afterwards. */
const BOOKS = {
  YL: [
    casesOfWorksDeclaredTwice,
    casesOfWorksAndLand,
    casesOfContracts,
    casesOfContractors,
    casesOfEarlyPayments,
    casesOfIdleAndParkedMoney,
    casesOfPayeesAndPurposes,
    casesOfSums,
    casesOfSubsidies,
  ],
  WS: [
    casesOfWorksUnderOtherNames,
    casesOfContractsAtTheEdges,
    casesOfFirmsBehindNames,
    casesOfMoneyAtTheEdges,
    casesOfPayeesAtTheEdges,
    casesOfPurposesAndRostersAnew,
  ],
  WT: [casesAfterTheThirdRound],
  WX: [
    casesOfWorksToldOtherwise,
    casesOfContractsInNewWords,
    casesOfMoneyInNewWords,
    casesOfSumsInNewWords,
    casesOfLandAndRostersInNewWords,
  ],
  WY: [casesAfterTheFourthRound],
  WZ: [
    worksOfTheFifthRound,
    contractsOfTheFifthRound,
    moneyOfTheFifthRound,
    sumsOfTheFifthRound,
    plansAndRostersOfTheFifthRound,
  ],
  XA: [casesOfTheSixthRound],
}
export const PREFIXES = ['YL', 'WS', 'WT', 'WX', 'WY', 'WZ', 'XA'] as const

/** All cases of a book; the province had reviewed the areas’ plans long before. */
export async function makeCases(prefix: (typeof PREFIXES)[number]): Promise<CaseBook> {
  const book = new CaseBook(await readVillages(), prefix)
  for (const cases of BOOKS[prefix]) cases(book)
  for (let n = 1; n <= 12; n++)
    book.put('01_审批步骤', {
      项目区编号: `JX-QY-${String(n).padStart(3, '0')}`,
      步骤: '省自然资源厅审查',
      文号: `赣自然资样〔2015〕${n}号`,
      结论: '通过',
      办结日期: '2015-06-30',
    })
  return book
}

// node test/audit/cases/write-cases.ts BOOK FOLDER writes them as files, as a checker from outside reads them.
if (process.argv[1] === import.meta.filename)
  await (await makeCases(process.argv[2] as (typeof PREFIXES)[number])).write(process.argv[3]!)
