import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Property, PropertyContents } from '#shared/properties'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import styles from '../ui/form/form.module.css'
import { useSave } from '../ui/form/use-save.ts'

type Props = { readonly property: Property; readonly onClose: () => void }

const kinds = [
  'units',
  'leases',
  'loans',
  'valuations',
  'transactions',
  'projects',
  'tasks',
  'documents',
] as const satisfies readonly (keyof PropertyContents)[]

/** Tells what goes with a property before it goes; undo brings all of it back. */
export function DeletePropertyDialog({ property, onClose }: Props) {
  const navigate = useNavigate()
  const contents = useQuery(
    queries.properties.contents.queryOptions({ input: { propertyId: property.id } }),
  )
  const remove = useSave(() => api.properties.delete({ propertyId: property.id }), {
    say: () => t('entry.deleted', { name: property.name }),
    after: () => void navigate({ to: '/properties' }),
  })
  const gone = kinds.flatMap((kind) => {
    const count = contents.data?.[kind] ?? 0
    return count === 0 ? [] : [t(`contents.${kind}`, { count })]
  })
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('property.deleteTitle', { name: property.name })}
      submitLabel={t('common.delete')}
      onSubmit={() => remove.mutate(undefined)}
      isPending={contents.isPending || remove.isPending}
      error={remove.error ?? contents.error}
      isDangerous
    >
      {gone.length > 0 && (
        <div>
          {t('property.deleteWith')}
          <ul className={styles['contents']}>
            {gone.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <div>{t('entry.canUndo')}</div>
    </DialogForm>
  )
}
