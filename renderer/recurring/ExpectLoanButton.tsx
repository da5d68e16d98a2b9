import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { RecurringDialog } from './RecurringDialog.tsx'
import { useProposals } from './use-recurring.ts'

type Props = { readonly loanId: string }

/** Expects the payments of a loan; not shown once they are. */
export function ExpectLoanButton({ loanId }: Props) {
  const { file } = useWorkspace()
  const proposals = useProposals(['loan'])
  const [opened, setOpened] = useState(false)
  const proposal = proposals.data?.find(({ recurring }) => recurring.loanId === loanId)
  if (proposal === undefined) return null
  return (
    <>
      <Button
        variant="default"
        disabled={file.readOnly}
        onClick={() => setOpened(true)}
        data-testid="expect-loan"
      >
        {t('recurring.expectLoan')}
      </Button>
      {opened && (
        <RecurringDialog
          row={null}
          proposed={proposal.recurring}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  )
}
