import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useProperties } from '../properties/use-properties.ts'
import { LoanDialog } from './LoanDialog.tsx'

/** Adds a loan to one of the properties. */
export function AddLoanButton() {
  const { file } = useWorkspace()
  const properties = useProperties()
  const [opened, setOpened] = useState(false)
  const choices = properties.data ?? []
  return (
    <>
      <Button
        disabled={file.readOnly || choices.length === 0}
        onClick={() => setOpened(true)}
        data-testid="add-loan"
      >
        {t('loan.add')}
      </Button>
      {opened && <LoanDialog loan={null} properties={choices} onClose={() => setOpened(false)} />}
    </>
  )
}
