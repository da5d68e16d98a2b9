import { os } from '../os.ts'
import {
  clearAlertRule,
  listAlertHistory,
  listAlerts,
  reopenAlert,
  resolveAlert,
  setAlertRule,
  snoozeAlert,
} from './alert-handlers.ts'
import { listAlertRules } from './alert-rule-queries.ts'

export const alertRouter = os.alerts.router({
  list: os.alerts.list.handler(({ context, input }) =>
    listAlerts(context.files.requireOpen().db, input.portfolioId, context.today()),
  ),

  history: os.alerts.history.handler(({ context, input }) =>
    listAlertHistory(context.files.requireOpen().db, input.portfolioId, context.today()),
  ),

  check: os.alerts.check.handler(async ({ context, input }) => {
    await context.alerts.evaluate()
    return listAlerts(context.files.requireOpen().db, input.portfolioId, context.today())
  }),

  snooze: os.alerts.snooze.handler(async ({ context, input }) => {
    const alert = await snoozeAlert(context.files.requireWritable(), input, context.today())
    context.changes.announce('alerts', 'history')
    return alert
  }),

  resolve: os.alerts.resolve.handler(async ({ context, input }) => {
    const alert = await resolveAlert(context.files.requireWritable(), input, context.today())
    context.changes.announce('alerts', 'history')
    return alert
  }),

  reopen: os.alerts.reopen.handler(async ({ context, input }) => {
    const file = context.files.requireWritable()
    const alert = await reopenAlert(file, input.alertId, context.today())
    context.changes.announce('alerts', 'history')
    return alert
  }),

  rules: os.alerts.rules.handler(({ context, input }) =>
    listAlertRules(context.files.requireOpen().db, input.portfolioId),
  ),

  setRule: os.alerts.setRule.handler(async ({ context, input }) => {
    const rule = await setAlertRule(context.files.requireWritable(), input)
    context.changes.announce('alerts', 'history')
    context.alerts.evaluateSoon()
    return rule
  }),

  clearRule: os.alerts.clearRule.handler(async ({ context, input }) => {
    await clearAlertRule(context.files.requireWritable(), input)
    context.changes.announce('alerts', 'history')
    context.alerts.evaluateSoon()
  }),
})
