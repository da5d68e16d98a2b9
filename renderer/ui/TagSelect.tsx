import { Select } from '@mantine/core'
import { t } from '../app/messages/t.ts'

type Props = {
  readonly tags: readonly string[]
  readonly value: string | null
  readonly onChange: (tag: string | null) => void
  /** Pixels. */
  readonly width: number
}

/** Narrows a list to one tag; nothing where no tag is in use. */
export function TagSelect({ tags, value, onChange, width }: Props) {
  if (tags.length === 0) return null
  return (
    <Select
      aria-label={t('tags.title')}
      placeholder={t('tags.any')}
      data={[...tags]}
      value={value}
      onChange={onChange}
      clearable
      searchable
      w={width}
    />
  )
}
