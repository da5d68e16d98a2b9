import type { MailServer, MailSetup } from '#shared/mail/mail'
import type { Stored } from '../settings/settings-store.ts'
import type { MailAccount } from './post.ts'
import type { SecretStore } from './secret-store.ts'

/** A password belongs to a user of one server, so that another server is never offered it. */
export const secretNameOf = ({ user, host }: MailServer): string => `${user}@${host}`

export async function readMailSetup(
  settings: AccountSettings,
  secrets: SecretStore,
): Promise<MailSetup> {
  const server = settings.get().mailServer
  if (server === null) return { server, password: 'missing' }
  if (server.user === '') return { server, password: 'unneeded' }
  return { server, password: await secrets.placeOf(secretNameOf(server)) }
}

/** The part of the settings that says where letters go. */
export type AccountSettings = { readonly get: () => Pick<Stored, 'mailServer'> }

/** What it takes to send; null while no server is named or its password is not known. */
export async function readMailAccount(
  settings: AccountSettings,
  secrets: SecretStore,
): Promise<MailAccount | null> {
  const server = settings.get().mailServer
  if (server === null) return null
  if (server.user === '') return { server, password: null }
  const password = await secrets.get(secretNameOf(server))
  return password === null ? null : { server, password }
}
