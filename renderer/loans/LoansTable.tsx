import { SegmentedControl } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { LoanRow } from '#shared/loans/loan-views'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { loanColumns } from './loan-columns.tsx'
import { LoanDialog } from './LoanDialog.tsx'
import { LoanMenu } from './LoanMenu.tsx'

type Props = { readonly loans: readonly LoanRow[] }

const states = ['running', 'future', 'ended'] as const

/** The loans, those that run first of all. */
export function LoansTable({ loans }: Props) {
  const navigate = useNavigate()
  const [state, setState] = useState('running')
  const [edited, setEdited] = useState<LoanRow | null>(null)
  return (
    <>
      <DataTable
        id="loans"
        label={t('nav.loans')}
        rows={loans.filter((loan) => state === 'all' || loan.state === state)}
        rowKey={(loan) => loan.id}
        columns={loanColumns}
        renderActions={(loan) => <LoanMenu loan={loan} onEdit={() => setEdited(loan)} />}
        initialSort={{ columnAccessor: 'maturity', direction: 'asc' }}
        onOpenRow={({ id }) => void navigate({ to: '/loans/$loanId', params: { loanId: id } })}
        filters={
          <SegmentedControl
            aria-label={t('loans.show')}
            size="xs"
            value={state}
            onChange={setState}
            data={[
              ...states.map((value) => ({ value, label: t(`loan.state.${value}`) })),
              { value: 'all', label: t('leases.all') },
            ]}
          />
        }
      />
      {edited && <LoanDialog loan={edited} properties={[]} onClose={() => setEdited(null)} />}
    </>
  )
}
