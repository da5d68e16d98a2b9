import type { MailProblem, MailServer, MailSetup } from '#shared/mail/mail'
import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, Row } from '../database/schema.ts'
import type { SettingsStore } from '../settings/settings-store.ts'
import { readMailSetup, secretNameOf } from './mail-account.ts'
import {
  countUnsentLetters,
  deleteLetter,
  deleteUnneededFiles,
  findLetter,
  readFailures,
  requeueRefusedAccount,
  updateLetter,
} from './outbox-queries.ts'
import type { SecretStore } from './secret-store.ts'
import { writeOutbox } from './send-letter.ts'

/** Keeps server and password; letters that the server before refused on the account's behalf are queued again. */
export async function saveMailServer(
  settings: SettingsStore,
  secrets: SecretStore,
  { server, password }: { server: MailServer; password?: string | undefined },
): Promise<MailSetup> {
  const before = settings.get().mailServer
  if (before && secretNameOf(before) !== secretNameOf(server))
    await secrets.delete(secretNameOf(before))
  settings.update({ mailServer: server })
  if (password !== undefined) await secrets.set(secretNameOf(server), password)
  return readMailSetup(settings, secrets)
}

export const tryRefusedAgain = (file: OpenFile) =>
  writeOutbox(file, (tx) => requeueRefusedAccount(tx, file.now().toISOString()))

export async function removeMailServer(
  settings: SettingsStore,
  secrets: SecretStore,
): Promise<MailSetup> {
  const { mailServer } = settings.get()
  if (mailServer) await secrets.delete(secretNameOf(mailServer))
  settings.update({ mailServer: null })
  return readMailSetup(settings, secrets)
}

export async function readMailProblem(db: DataBase, setup: MailSetup): Promise<MailProblem> {
  const lacks = setup.password === 'missing' ? (setup.server ? 'password' : 'server') : null
  const waiting = lacks === null ? 0 : await countUnsentLetters(db)
  return { ...(await readFailures(db)), waiting, waitsFor: waiting === 0 ? null : lacks }
}

/** @throws AppError NOT_FOUND */
export async function retryLetter(file: OpenFile, id: string): Promise<Row<'outbox'>> {
  const letter = await requireUnsent(file.db, id)
  const at = file.now().toISOString()
  // Its 72 hours begin anew: the owner has asked for it.
  const anew = { state: 'queued', failure: null, attempts: 0, firstTriedAt: null } as const
  await writeOutbox(file, (tx) => updateLetter(tx, id, { ...anew, nextTryAt: at, updatedAt: at }))
  return letter
}

/** @throws AppError NOT_FOUND */
export async function removeLetter(file: OpenFile, id: string): Promise<Row<'outbox'>> {
  const letter = await requireUnsent(file.db, id)
  await writeOutbox(file, async (tx) => {
    await deleteLetter(tx, id)
    await deleteUnneededFiles(tx)
  })
  return letter
}

async function requireUnsent(db: DataBase, id: string): Promise<Row<'outbox'>> {
  const letter = await findLetter(db, id)
  if (letter === undefined || letter.state === 'sent' || letter.state === 'sending')
    throw new AppError('NOT_FOUND', {
      message: 'This letter is on its way or has left already.',
    })
  return letter
}
