import type { Property } from '#shared/properties'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useClick } from '../ui/form/use-save.ts'

/** Puts a property aside, or takes it into use again. */
export function useArchiveProperty({ id, name, archivedAt }: Property) {
  const isArchived = archivedAt !== null
  return useClick(
    () => api.properties.setArchived({ propertyId: id, isArchived: !isArchived }),
    () => t(isArchived ? 'archive.broughtBack' : 'archive.archived', { name }),
  )
}
