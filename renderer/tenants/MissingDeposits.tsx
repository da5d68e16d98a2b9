import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { MissingDepositsDialog } from './MissingDepositsDialog.tsx'
import { useMissingDeposits } from './use-tenant-rows.ts'

/** Offers to book the deposits that leases ask for, while the books do not hold them. */
export function MissingDeposits() {
  const { file } = useWorkspace()
  const missing = useMissingDeposits().data ?? []
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {missing.length > 0 && (
        <Button
          variant="default"
          disabled={file.readOnly}
          onClick={() => setOpen(true)}
          data-testid="missing-deposits"
        >
          {t('deposit.bookMissing', { count: missing.length })}
        </Button>
      )}
      {isOpen && <MissingDepositsDialog missing={missing} onClose={() => setOpen(false)} />}
    </>
  )
}
