import { Notification } from 'electron'
import type { AppContext } from '../app-context.ts'

/** A backup of most files is made sooner than anybody wonders why Freehold is still there. */
const wonderAfterMs = 1000

/** Says through the desktop, once the windows are gone, that a last backup is still being made. */
export function tellOfFinishing({ backups }: Pick<AppContext, 'backups'>): void {
  setTimeout(() => {
    if (!backups.state.isRunning || !Notification.isSupported()) return
    const body = 'The last changes are being backed up. Freehold then ends by itself.'
    new Notification({ title: 'Finishing backup', body }).show()
  }, wonderAfterMs).unref()
}
