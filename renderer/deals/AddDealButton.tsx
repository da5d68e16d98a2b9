import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DealDialog } from './DealDialog.tsx'

type Props = { readonly variant?: 'filled' | 'default' }

/** Opens the form of a new deal. */
export function AddDealButton({ variant = 'filled' }: Props) {
  const { file } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant={variant}
        disabled={file.readOnly}
        onClick={() => setOpen(true)}
        data-testid="add-deal"
      >
        {t('deal.add')}
      </Button>
      {isOpen && <DealDialog deal={null} onClose={() => setOpen(false)} />}
    </>
  )
}
