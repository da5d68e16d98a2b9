import { Drawer } from '@mantine/core'
import type { HistoryTable } from '#shared/audit'
import type { NotedTable } from '#shared/notes'
import type { TaskSubject } from '#shared/scenarios/subjects'
import { t } from '../app/messages/t.ts'
import { HistorySection } from '../audit/HistorySection.tsx'
import { DocumentSection } from '../documents/DocumentSection.tsx'
import { NotesSection } from '../notes/NotesSection.tsx'
import { TaskSection } from '../tasks/TaskSection.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'

type Props = {
  readonly name: string
  readonly id: string
  readonly subject: TaskSubject
  readonly table: HistoryTable
  /** The note and its table, where the note is not part of a form. */
  readonly note?: { readonly table: NotedTable; readonly text: string }
  readonly onClose: () => void
}

/** What belongs to an entity without a page of its own: its note, tasks, documents and history. */
export function EntityDrawer({ name, id, subject, table, note, onClose }: Props) {
  useFocusBack()
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={440}
      title={name}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      // The drawer is opened from a table: what is done in it is not done to the row.
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {note && <NotesSection table={note.table} id={id} notes={note.text} />}
      <TaskSection subject={subject} />
      <DocumentSection subject={subject} />
      <HistorySection table={table} id={id} />
    </Drawer>
  )
}
