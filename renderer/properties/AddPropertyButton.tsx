import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PropertyDialog } from './PropertyDialog.tsx'

/** Opens the form of a new property, and then its page, where units, leases and loans are added. */
export function AddPropertyButton() {
  const { file } = useWorkspace()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button data-testid="add-property" disabled={file.readOnly} onClick={() => setOpen(true)}>
        {t('property.add')}
      </Button>
      {isOpen && (
        <PropertyDialog
          property={null}
          onClose={() => setOpen(false)}
          onSaved={({ id }) =>
            void navigate({ to: '/properties/$propertyId', params: { propertyId: id } })
          }
        />
      )}
    </>
  )
}
