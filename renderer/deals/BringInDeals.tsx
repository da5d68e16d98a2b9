import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { LeadsDialog } from './LeadsDialog.tsx'

/** Opens the way in for deals that stand in a file. */
export function BringInDeals() {
  const { file } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="default"
        disabled={file.readOnly}
        onClick={() => setOpen(true)}
        data-testid="bring-in-deals"
      >
        {t('leads.open')}
      </Button>
      {isOpen && <LeadsDialog onClose={() => setOpen(false)} />}
    </>
  )
}
