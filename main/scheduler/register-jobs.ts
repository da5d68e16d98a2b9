import { evaluateAlerts } from '../alerts/evaluate-alerts.ts'
import type { AppContext } from '../app-context.ts'
import { proveBackups } from '../backups/prove-backups.ts'
import { sendDigests } from '../mail/digest-job.ts'
import { deliverReports } from '../report-deliveries/deliver-reports.ts'
import { expireRunFiles } from '../run-files/expire-run-files.ts'

/** Pairs every kind of scheduled work with its handler. One line a feature. */
export function registerJobs(context: AppContext): void {
  context.scheduler.register(
    expireRunFiles(context),
    evaluateAlerts(context),
    sendDigests(context),
    deliverReports(context),
    proveBackups(context),
  )
}
