import type { AppContext } from '../app-context.ts'

const tickMs = 30_000

/** Looks for letters whose time has come; a letter that is added is sent at once without it. */
export function startMailTicks({ mailer }: AppContext): void {
  void mailer.sendDue()
  setInterval(() => void mailer.sendDue(), tickMs).unref()
}
