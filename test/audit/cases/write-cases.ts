import { CaseBook, readVillages } from './case-book.ts'
import { casesOfContractors } from './cases-of-contractors.ts'
import { casesOfContracts } from './cases-of-contracts.ts'
import { casesOfEarlyPayments } from './cases-of-early-payments.ts'
import { casesOfIdleAndParkedMoney } from './cases-of-idle-and-parked-money.ts'
import { casesOfPayeesAndPurposes } from './cases-of-payees-and-purposes.ts'
import { casesOfSubsidies } from './cases-of-subsidies.ts'
import { casesOfSums } from './cases-of-sums.ts'
import { casesOfWorksAndLand } from './cases-of-works-and-land.ts'
import { casesOfWorksDeclaredTwice } from './cases-of-works-declared-twice.ts'

/** All cases, as a book. */
export async function makeCases(): Promise<CaseBook> {
  const book = new CaseBook(await readVillages(), 'YL')
  for (const cases of [
    casesOfWorksDeclaredTwice,
    casesOfWorksAndLand,
    casesOfContracts,
    casesOfContractors,
    casesOfEarlyPayments,
    casesOfIdleAndParkedMoney,
    casesOfPayeesAndPurposes,
    casesOfSums,
    casesOfSubsidies,
  ])
    cases(book)
  return book
}

// node test/audit/cases/write-cases.ts FOLDER writes them as files, as a checker from outside reads them.
if (process.argv[1] === import.meta.filename) await (await makeCases()).write(process.argv[2]!)
