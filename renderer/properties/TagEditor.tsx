import type { Property } from '#shared/properties'
import { api } from '../app/api.ts'
import { TagsField } from '../ui/TagsField.tsx'
import { useProperties } from './use-properties.ts'

type Props = { readonly property: Property; readonly tags: readonly string[] }

/** The tags of a property. */
export function TagEditor({ property, tags }: Props) {
  const known = useProperties().data ?? []
  return (
    <TagsField
      tags={tags}
      suggestions={known.flatMap((other) => other.tags)}
      onSave={(wanted) => api.properties.setTags({ propertyId: property.id, tags: wanted })}
      testId="tags"
    />
  )
}
