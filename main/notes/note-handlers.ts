import type { NotedTable } from '#shared/notes'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import { listEntityRefs } from '../entities/entity-queries.ts'
import { findNotes, updateNotes } from './note-queries.ts'

type NoteEdit = { readonly table: NotedTable; readonly id: string; readonly notes: string }

/** @throws AppError NOT_FOUND */
export async function setNotes(file: OpenFile, { table, id, notes }: NoteEdit) {
  const [ref] = await listEntityRefs(file.db, table, [id])
  const current = await findNotes(file.db, table, id)
  if (ref === undefined || current === undefined) throw new AppError('NOT_FOUND')
  if (current.notes === notes) return { notes }
  await runCommand(file, { label: `Edit notes of ${ref.name}` }, (tx, { at }) =>
    updateNotes(tx, table, { id, notes, updatedAt: at }),
  )
  return { notes }
}
