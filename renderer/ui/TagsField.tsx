import { TagsInput } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick } from './form/use-save.ts'

type Props = {
  readonly tags: readonly string[]
  /** Those in use elsewhere. */
  readonly suggestions: readonly string[]
  readonly onSave: (tags: string[]) => Promise<unknown>
  readonly testId: string
}

/** The owner's own words for a thing; those used elsewhere are offered. Saved when the field is left. */
export function TagsField({ tags, suggestions, onSave, testId }: Props) {
  const { file } = useWorkspace()
  const [draft, setDraft] = useState<readonly string[]>(tags)
  const [seen, setSeen] = useState(tags)
  // An undo, or a change made elsewhere, shows here too.
  if (seen !== tags) {
    setSeen(tags)
    setDraft(tags)
  }
  const save = useClick(
    () => onSave([...draft]),
    () => t('tags.saved'),
  )
  const isChanged = draft.join('\n') !== tags.join('\n')
  return (
    <TagsInput
      aria-label={t('tags.title')}
      placeholder={draft.length === 0 ? t('tags.add') : ''}
      data={[...new Set(suggestions)].toSorted()}
      value={[...draft]}
      onChange={setDraft}
      onBlur={() => isChanged && save.mutate()}
      isDuplicate={(tag, chosen) =>
        chosen.some((other) => other.toLocaleLowerCase() === tag.toLocaleLowerCase())
      }
      maxTags={50}
      disabled={file.readOnly}
      size="xs"
      data-testid={testId}
    />
  )
}
