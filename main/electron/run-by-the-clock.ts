import { powerMonitor } from 'electron'
import type { AppContext } from '../app-context.ts'
import { startTicking } from '../scheduler/start-ticking.ts'

/**
 * Lets the scheduler and the mailer look at the clock each minute, at the start, on waking up and when a
 * file is opened. A letter that is added is sent at once without it.
 */
export function runByTheClock({ scheduler, mailer, changes, log }: AppContext): void {
  const tick = () => {
    scheduler.tick().catch((error: unknown) => log.error('the scheduler failed', error))
    void mailer.sendDue()
  }
  startTicking(tick, { wallMs: Date.now, steadyMs: () => performance.now() })
  powerMonitor.on('resume', tick)
  powerMonitor.on('unlock-screen', tick)
  void watchFiles(changes, tick)
  tick()
}

async function watchFiles(changes: AppContext['changes'], tick: () => void): Promise<void> {
  for await (const topics of changes.watch(undefined)) if (topics.includes('file')) tick()
}
