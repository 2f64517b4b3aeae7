import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Department } from '../../client/inputs.js'
import { DEPARTMENT_TITLES, TIE_STATUS_TITLES } from '../../client/titles.js'
import {
  ConsoleAllocateDocument,
  ConsoleProjectDocument,
  type ConsoleAllocateMutation,
} from '../documents.js'
import { addressWith, go } from '../frame/address.js'
import { ask } from '../frame/ask.js'
import { Dialog } from '../frame/dialog.js'
import { Field } from '../frame/field.js'
import { t, titleOf } from '../frame/language.js'
import { SentForm } from '../frame/sent-form.js'
import { useViewer, whyNot } from '../frame/viewer.js'
import { inYuan } from '../frame/yuan.js'
import { amountWritten } from './amount-written.js'

type Allocated = Extract<ConsoleAllocateMutation['allocateFund'], { __typename: 'Allocation' }>
interface Written {
  documentNumber: string
  department: Department
  project: string
  place: string
  amount: string
  purpose: string
  allocatedOn: string
}
const DEPARTMENTS = Object.keys(DEPARTMENT_TITLES) as Department[]
const NOTHING: Written = {
  documentNumber: '',
  department: DEPARTMENTS[0]!,
  project: '',
  place: '',
  amount: '',
  purpose: '',
  allocatedOn: '',
}

/** Allocates what is written; what the server has against it, or the allocation. */
async function allocate(written: Written, idempotencyKey: string): Promise<string | Allocated> {
  const { department } = written
  const externalId = written.project.trim()
  let projectId: string | null = null
  if (externalId) {
    const { project } = await ask(ConsoleProjectDocument, { department, externalId })
    if (!project)
      return t(
        `${titleOf(DEPARTMENT_TITLES, department)}没有编号为 ${externalId} 的项目。请核对部门和编号；没有项目的，编号不填，写明地点。`,
        `${titleOf(DEPARTMENT_TITLES, department)} has no project ${externalId}. Check the department and the number; where there is no project leave the number out and write the place.`,
      )
    projectId = project.id
  }
  const { allocateFund } = await ask(ConsoleAllocateDocument, {
    input: {
      idempotencyKey,
      documentNumber: written.documentNumber.trim(),
      amount: amountWritten(written.amount),
      department,
      projectId,
      place: written.place.trim() || null,
      purpose: written.purpose.trim() || null,
      allocatedOn: written.allocatedOn || null,
    },
  })
  return allocateFund.__typename === 'Allocation' ? allocateFund : allocateFund.message
}

/** For finance: part of a document's money is given to a project or a place, and where that ties it is told at once. */
export function Allocate() {
  const [isOpen, setOpen] = useState(false)
  if (whyNot(useViewer(), 'allocateFund') !== null) return null
  return (
    <>
      <button onClick={() => setOpen(true)}>{t('分配…', 'Allocate…')}</button>
      {isOpen && <AllocateDialog close={() => setOpen(false)} />}
    </>
  )
}

function AllocateDialog({ close }: { close: () => void }) {
  const queries = useQueryClient()
  const [written, setWritten] = useState(NOTHING)
  const [made, setMade] = useState<Allocated | null>(null)
  return (
    <Dialog title={t('分配资金', 'Allocate money')} close={close}>
      {made ? (
        <Made made={made} documentNumber={written.documentNumber.trim()} close={close} />
      ) : (
        <SentForm
          content={written}
          submit={t('分配', 'Allocate')}
          done={() => void queries.invalidateQueries()}
          send={async (key) => {
            const answer = await allocate(written, key)
            if (typeof answer === 'string') return answer
            setMade(answer)
            return null
          }}
        >
          <Fields written={written} change={(part) => setWritten({ ...written, ...part })} />
        </SentForm>
      )}
    </Dialog>
  )
}

function Fields({ written, change }: { written: Written; change: (part: Partial<Written>) => void }) {
  const field = (name: keyof Written, label: string, more: { required?: boolean; type?: string } = {}) => (
    <Field label={label} value={written[name]} change={(value) => change({ [name]: value })} {...more} />
  )
  return (
    <>
      {field('documentNumber', t('资金文件的文号', 'Number of the document'), { required: true })}
      <label>
        {t('主管部门', 'Department')}
        <select
          value={written.department}
          onChange={(event) => change({ department: event.target.value as Department })}
        >
          {DEPARTMENTS.map((each) => (
            <option key={each} value={each}>
              {titleOf(DEPARTMENT_TITLES, each)}
            </option>
          ))}
        </select>
      </label>
      {field('project', t('项目编号（没有项目的不填）', 'Number of the project, if any'))}
      {field('place', t('地点（没有项目的须填）', 'Place, where there is no project'), {
        required: !written.project.trim(),
      })}
      {field('amount', t('金额（元）', 'Amount, yuan'), { required: true })}
      {field('purpose', t('用途（可不填）', 'Purpose, if any'))}
      {field('allocatedOn', t('分配日期（不填为今天）', 'Allocated on; today when left out'), {
        type: 'date',
      })}
    </>
  )
}

/** What came of it: the number it was given, and where it is tied. */
const Made = ({
  made: { amount, externalId, tie },
  documentNumber,
  close,
}: {
  made: Allocated
  documentNumber: string
  close: () => void
}) => (
  <>
    <p role="status">
      {t(
        `已分配 ${inYuan(amount)}，编号 ${externalId}。`,
        `Allocated ${inYuan(amount)}, number ${externalId}.`,
      )}
    </p>
    <p>
      {t('归属：', 'Tie: ')}
      {tie.area?.name ?? titleOf(TIE_STATUS_TITLES, tie.status)}
    </p>
    <p className="note">{tie.explanation}</p>
    <button
      className="main"
      onClick={() => {
        close()
        go(addressWith({ document: documentNumber, rows: 'all', of: null }))
      }}
    >
      {t('看这份文件的资金，登记拨付', 'The money of this document, to enter what is passed on')}
    </button>
  </>
)
