import type { ChangeBus } from '#main/changes/change-bus'
import type { FileSession } from '#main/files/file-session'
import { silentLog } from '#main/log/log'
import { Mailer } from '#main/mail/mailer'
import type { Post } from '#main/mail/post'
import { createSecretStore } from '#main/mail/secret-store'
import type { SettingsStore } from '#main/settings/settings-store'

const none = () => Promise.reject(new Error('this machine has no secret store'))

/** A machine without a secret store. */
export const noSystemSecrets = { get: none, set: none, delete: none }

/** A mailer of a whole app in a test; it goes nowhere unless it is given a way. */
export const stillMailer = (
  files: FileSession,
  settings: SettingsStore,
  changes: ChangeBus,
  post: Post = none,
) =>
  new Mailer({
    files,
    settings,
    changes,
    post,
    secrets: createSecretStore(noSystemSecrets),
    log: silentLog,
    now: () => new Date(),
  })
