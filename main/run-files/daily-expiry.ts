import type { AppContext } from '../app-context.ts'
import { removeExpiredFiles } from './remove-expired.ts'

const dayMs = 86_400_000

/** Once a day the files of runs that are past their time go; at the start, opening the file does it. */
export function startDailyExpiry(context: AppContext): void {
  setInterval(() => void expire(context), dayMs).unref()
}

async function expire({ files, settings, changes, log }: AppContext): Promise<void> {
  if (!files.isOpen) return
  try {
    const days = settings.get().settings.runFileDays
    if ((await removeExpiredFiles(files.requireOpen(), days)) > 0) changes.announce('optimizations')
  } catch (error) {
    log.error('expired files were not removed', error)
  }
}
