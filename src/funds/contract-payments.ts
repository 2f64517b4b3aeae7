import { sql } from 'kysely'
import type { Row, Sql } from '../graph/column-kind.js'
import { relate } from '../graph/words.js'
import { Contract } from '../projects/contract.js'
import { Payment } from './payment.js'
import { t } from '../values/title.js'

/** A payment names its contract by number; the number counts within the project that the money was given to. */
const under = (payment: Row, contract: Row): Sql =>
  sql`${contract('number')} = ${payment('contract_number')} and ${contract('project_id')} = (
    select a.project_id from disbursement d join allocation a on a.id = d.allocation_id where d.id = ${payment('disbursement_id')})`

relate(Payment, 'contract', 'one', Contract, t('合同', 'Contract'), { optional: true, on: under })
relate(Contract, 'payments', 'connection', Payment, t('支付', 'Payments under it'), {
  on: (contract, payment) => under(payment, contract),
})
