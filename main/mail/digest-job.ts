import type { AppContext } from '../app-context.ts'
import type { JobKind } from '../scheduler/job-kind.ts'
import { listDueDigests } from './due-digests.ts'
import { queueLetter } from './queue-letter.ts'

/** Puts the day's digests into the outbox, in the transaction that says that the day is dealt with. */
export const sendDigests = ({ settings, mailer }: AppContext): JobKind => ({
  name: 'mail.digest',
  builtIn: { every: 'day', time: '07:15' },
  run: async ({ file, dueLocal, dueKey, cause }) => {
    const letters = await listDueDigests(file, {
      today: dueLocal.slice(0, 10),
      locale: settings.get().settings.locale ?? 'en-US',
      ...(cause === 'manual' ? { askedKey: dueKey } : {}),
    })
    if (letters.length === 0) return undefined
    return async (tx) => {
      const at = file.now().toISOString()
      for (const letter of letters) await queueLetter(tx, letter, at)
      mailer.sendSoon()
    }
  },
})
