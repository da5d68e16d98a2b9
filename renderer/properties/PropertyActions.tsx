import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Property } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DeletePropertyDialog } from './DeletePropertyDialog.tsx'
import { PropertyDialog } from './PropertyDialog.tsx'

type Props = { readonly property: Property }

/** Edit and Delete of the property whose page this is. */
export function PropertyActions({ property }: Props) {
  const { file } = useWorkspace()
  const [opened, setOpened] = useState<'edit' | 'delete' | null>(null)
  const close = () => setOpened(null)
  return (
    <>
      <Button
        variant="default"
        disabled={file.readOnly}
        onClick={() => setOpened('edit')}
        data-testid="edit-property"
      >
        {t('common.edit')}
      </Button>
      <Button
        variant="default"
        disabled={file.readOnly}
        onClick={() => setOpened('delete')}
        data-testid="delete-property"
      >
        {t('common.delete')}
      </Button>
      {opened === 'edit' && <PropertyDialog property={property} onClose={close} />}
      {opened === 'delete' && <DeletePropertyDialog property={property} onClose={close} />}
    </>
  )
}
