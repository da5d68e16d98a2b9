import { TagsInput } from '@mantine/core'
import { useState } from 'react'
import type { Property } from '#shared/properties'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick } from '../ui/form/use-save.ts'
import { useProperties } from './use-properties.ts'

type Props = { readonly property: Property; readonly tags: readonly string[] }

/** The owner's own words for a property; those used elsewhere are offered. Saved when the field is left. */
export function TagEditor({ property, tags }: Props) {
  const { file } = useWorkspace()
  const [draft, setDraft] = useState<readonly string[]>(tags)
  const known = useProperties().data ?? []
  const suggestions = [...new Set(known.flatMap((other) => other.tags))].toSorted()
  const [seen, setSeen] = useState(tags)
  // An undo, or a change made elsewhere, shows here too.
  if (seen !== tags) {
    setSeen(tags)
    setDraft(tags)
  }
  const save = useClick(
    () => api.properties.setTags({ propertyId: property.id, tags: [...draft] }),
    () => t('tags.saved'),
  )
  const isChanged = draft.join('\n') !== tags.join('\n')
  return (
    <TagsInput
      aria-label={t('tags.title')}
      placeholder={draft.length === 0 ? t('tags.add') : ''}
      data={suggestions}
      value={[...draft]}
      onChange={setDraft}
      onBlur={() => isChanged && save.mutate()}
      isDuplicate={(tag, chosen) =>
        chosen.some((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase())
      }
      maxTags={50}
      disabled={file.readOnly}
      size="xs"
      data-testid="tags"
    />
  )
}
