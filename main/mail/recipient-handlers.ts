import { v7 as uuidv7 } from 'uuid'
import type { MailRecipient, MailRecipientEdit, NewMailRecipient } from '#shared/mail/mail'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import {
  deleteRecipientRow,
  findRecipient,
  insertRecipient,
  updateRecipientRow,
} from './recipient-queries.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function addRecipient(
  file: OpenFile,
  input: NewMailRecipient,
): Promise<MailRecipient> {
  const recipient = { id: uuidv7(), ...input }
  await runCommand(file, { label: `Add mail to ${input.address}` }, async (tx, { at }) => {
    await requirePortfolio(tx, input.portfolioId)
    await insertRecipient(tx, recipient, at)
  })
  return recipient
}

/** @throws AppError NOT_FOUND */
export async function editRecipient(
  file: OpenFile,
  edit: MailRecipientEdit,
): Promise<MailRecipient> {
  const recipient = await requireRecipient(file.db, edit.id)
  if (isUnchanged(recipient, edit)) return recipient
  await runCommand(file, { label: `Edit mail to ${edit.address}` }, (tx, { at }) =>
    updateRecipientRow(tx, edit, at),
  )
  return { ...recipient, ...edit }
}

/** @throws AppError NOT_FOUND */
export async function deleteRecipient(file: OpenFile, id: string): Promise<MailRecipient> {
  const recipient = await requireRecipient(file.db, id)
  await runCommand(file, { label: `Stop mail to ${recipient.address}` }, (tx) =>
    deleteRecipientRow(tx, id),
  )
  return recipient
}

async function requireRecipient(db: DataBase, id: string): Promise<MailRecipient> {
  const recipient = await findRecipient(db, id)
  if (recipient === undefined) throw new AppError('NOT_FOUND')
  return recipient
}
