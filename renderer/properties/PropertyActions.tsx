import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Property } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useArchiveProperty } from './use-archive-property.ts'
import { DeletePropertyDialog } from './DeletePropertyDialog.tsx'
import { PropertyDialog } from './PropertyDialog.tsx'

type Props = { readonly property: Property }

/** Its scenarios, and Edit, Archive and Delete, of the property whose page this is. */
export function PropertyActions({ property }: Props) {
  const { file } = useWorkspace()
  const [opened, setOpened] = useState<'edit' | 'delete' | null>(null)
  const archive = useArchiveProperty(property)
  const close = () => setOpened(null)
  return (
    <>
      {property.archivedAt === null && (
        <Button
          component="a"
          variant="default"
          href={`#/scenarios?property=${property.id}`}
          data-testid="property-scenarios"
        >
          {t('scenarios.whatIf')}
        </Button>
      )}
      <Button
        variant="default"
        disabled={file.readOnly}
        onClick={() => setOpened('edit')}
        data-testid="edit-property"
      >
        {t('common.edit')}
      </Button>
      {property.archivedAt === null && (
        <Button
          variant="default"
          disabled={file.readOnly || archive.isPending}
          onClick={() => archive.mutate()}
          data-testid="archive-property"
        >
          {t('archive.archive')}
        </Button>
      )}
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
