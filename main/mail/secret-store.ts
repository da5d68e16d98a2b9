import type { AsyncEntry } from '@napi-rs/keyring'

export type SecretPlace = 'system' | 'session' | 'missing'

/** Passwords by account: in the system's secret store, or in memory where there is none. Never on disk. */
export type SecretStore = {
  readonly get: (account: string) => Promise<string | null>
  readonly placeOf: (account: string) => Promise<SecretPlace>
  readonly set: (account: string, secret: string) => Promise<void>
  readonly delete: (account: string) => Promise<void>
}

/** The part of a secret store that the system provides; it throws where the machine has none. */
export type SystemSecrets = {
  readonly get: (account: string) => Promise<string | null>
  readonly set: (account: string, secret: string) => Promise<void>
  readonly delete: (account: string) => Promise<void>
}

export function createSecretStore(system: SystemSecrets = systemSecrets): SecretStore {
  const session = new Map<string, string>()
  const fromSystem = (account: string) => system.get(account).catch(() => null)
  return {
    get: async (account) => session.get(account) ?? (await fromSystem(account)),
    placeOf: async (account) => {
      if (session.has(account)) return 'session'
      return (await fromSystem(account)) === null ? 'missing' : 'system'
    },
    set: async (account, secret) => {
      session.delete(account)
      await system.set(account, secret).catch(() => session.set(account, secret))
    },
    delete: async (account) => {
      session.delete(account)
      await system.delete(account).catch(() => undefined)
    },
  }
}

/** macOS keychain, Windows credential manager, or a Linux desktop's Secret Service. */
const systemSecrets: SystemSecrets = {
  get: async (account) => (await (await openEntry(account)).getPassword()) ?? null,
  set: async (account, secret) => (await openEntry(account)).setPassword(secret),
  delete: async (account) => void (await (await openEntry(account)).deletePassword()),
}

async function openEntry(account: string): Promise<AsyncEntry> {
  // Loaded when first asked for: without mail nobody needs it.
  const { AsyncEntry } = await import('@napi-rs/keyring')
  // Linux' kernel keyring would forget the password at the next start without saying so.
  return new AsyncEntry('Freehold mail', account, { linux: { store: 'secret-service' } })
}
