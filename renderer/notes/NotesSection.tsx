import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { NotedTable } from '#shared/notes'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick } from '../ui/form/use-save.ts'
import { Section } from '../ui/Section.tsx'

type Props = { readonly table: NotedTable; readonly id: string; readonly notes: string }

/** The owner's own words on an entity, saved as one step when the field is left. */
export function NotesSection({ table, id, notes }: Props) {
  const { file } = useWorkspace()
  const [text, setText] = useState(notes)
  const [seen, setSeen] = useState(notes)
  // An undo, or a change made elsewhere, shows here too.
  if (seen !== notes) {
    setSeen(notes)
    setText(notes)
  }
  const save = useClick(
    () => api.notes.set({ table, id, notes: text }),
    () => t('notes.saved'),
  )
  return (
    <Section title={t('notes.title')}>
      <Textarea
        aria-label={t('notes.title')}
        placeholder={t('notes.placeholder')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => text !== notes && save.mutate()}
        maxLength={10_000}
        readOnly={file.readOnly}
        autosize
        minRows={2}
        maxRows={12}
        data-testid="notes"
      />
    </Section>
  )
}
