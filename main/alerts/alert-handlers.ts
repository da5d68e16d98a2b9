import { v7 as uuidv7 } from 'uuid'
import type { Alert, RuleEdit } from '#shared/alerts/alerts'
import type { AlertRule } from '#shared/alerts/alert-rules'
import { byUrgency } from '#shared/alerts/find-causes'
import { alertState } from '#shared/alerts/reconcile-alerts'
import type { IsoDate } from '#shared/dates'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, Row } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { requireProperty } from '../properties/edit-property.ts'
import {
  findAlert,
  listClosedAlerts,
  listCurrentAlerts,
  type StoredAlert,
  updateAlert,
} from './alert-queries.ts'
import {
  deleteAlertRule,
  findAlertRule,
  insertAlertRule,
  updateAlertRule,
} from './alert-rule-queries.ts'
import { alertInWords } from './alert-words.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listAlerts(
  db: DataBase,
  portfolioId: string,
  today: IsoDate,
): Promise<Alert[]> {
  await requirePortfolio(db, portfolioId)
  const alerts = (await listCurrentAlerts(db, portfolioId)).map((alert) => toAlert(alert, today))
  return alerts.toSorted(
    (a, b) => Number(b.state === 'open') - Number(a.state === 'open') || byUrgency(a, b),
  )
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listAlertHistory(
  db: DataBase,
  portfolioId: string,
  today: IsoDate,
): Promise<Alert[]> {
  await requirePortfolio(db, portfolioId)
  return (await listClosedAlerts(db, portfolioId)).map((alert) => toAlert(alert, today))
}

const toAlert = ({ cause, ...alert }: StoredAlert, today: IsoDate): Alert => ({
  ...cause,
  id: alert.id,
  portfolioId: alert.portfolioId,
  state: alertState(alert, today),
  openedAt: alert.openedAt,
  firstOpenedAt: alert.firstOpenedAt,
  openings: alert.openings,
  closedAt: alert.closedAt,
  snoozedUntil: alert.snoozedUntil,
  resolvedAt: alert.resolvedAt,
  resolvedNote: alert.resolvedNote,
})

/** Lets an alert be until a day. @throws AppError NOT_FOUND when it is gone or its cause is */
export const snoozeAlert = (
  file: OpenFile,
  { alertId, until }: { alertId: string; until: IsoDate },
  today: IsoDate,
): Promise<Alert> =>
  decide(file, alertId, today, 'Snooze', (at) => ({
    snoozedAt: at,
    snoozedUntil: until,
    resolvedAt: null,
  }))

/** Settles an alert although its cause is there. @throws AppError NOT_FOUND when it is gone or its cause is */
export const resolveAlert = (
  file: OpenFile,
  { alertId, note }: { alertId: string; note: string },
  today: IsoDate,
): Promise<Alert> =>
  decide(file, alertId, today, 'Resolve', (at) => ({ resolvedAt: at, resolvedNote: note }))

/** Takes a snooze or a resolution back. @throws AppError NOT_FOUND when it is gone or its cause is */
export const reopenAlert = (file: OpenFile, alertId: string, today: IsoDate): Promise<Alert> =>
  decide(file, alertId, today, 'Reopen', () => ({
    snoozedAt: null,
    snoozedUntil: null,
    resolvedAt: null,
  }))

type Decision = Partial<
  Pick<Row<'alerts'>, 'snoozedAt' | 'snoozedUntil' | 'resolvedAt' | 'resolvedNote'>
>

async function decide(
  file: OpenFile,
  alertId: string,
  today: IsoDate,
  verb: string,
  decision: (at: string) => Decision,
): Promise<Alert> {
  const alert = await findAlert(file.db, alertId)
  if (alert === undefined || alert.closedAt !== null) throw new AppError('NOT_FOUND')
  const { currency } = await requirePortfolio(file.db, alert.portfolioId)
  const { title } = alertInWords(alert.cause, { currency, locale: 'en' })
  await runCommand(file, { label: `${verb} alert: ${title}` }, (tx, { at }) =>
    updateAlert(tx, alertId, decision(at)),
  )
  const decided = await findAlert(file.db, alertId)
  if (decided === undefined) throw new AppError('NOT_FOUND')
  return toAlert(decided, today)
}

/** @throws AppError NOT_FOUND when the portfolio or the property is no longer there */
export async function setAlertRule(
  file: OpenFile,
  { portfolioId, ...rule }: RuleEdit,
): Promise<AlertRule> {
  const label = `Set alerts of ${await nameOf(file.db, portfolioId, rule.propertyId)}`
  const thresholdsJson = JSON.stringify(rule.thresholds)
  const isOn = rule.isOn ? 1 : 0
  await runCommand(file, { label }, async (tx, { at }) => {
    const known = await findAlertRule(tx, { portfolioId, ...rule })
    if (known) await updateAlertRule(tx, known.id, { isOn, thresholdsJson, updatedAt: at })
    else
      await insertAlertRule(tx, {
        id: uuidv7(),
        portfolioId,
        propertyId: rule.propertyId,
        rule: rule.rule,
        isOn,
        thresholdsJson,
        createdAt: at,
        updatedAt: at,
      })
  })
  return rule
}

type Place = Pick<RuleEdit, 'portfolioId' | 'rule' | 'propertyId'>

/** @throws AppError NOT_FOUND when the portfolio or the property is no longer there */
export async function clearAlertRule(file: OpenFile, place: Place): Promise<void> {
  const label = `Reset alerts of ${await nameOf(file.db, place.portfolioId, place.propertyId)}`
  await runCommand(file, { label }, async (tx) => {
    const known = await findAlertRule(tx, place)
    if (known) await deleteAlertRule(tx, known.id)
  })
}

async function nameOf(
  db: DataBase,
  portfolioId: string,
  propertyId: string | null,
): Promise<string> {
  if (propertyId === null) return (await requirePortfolio(db, portfolioId)).name
  const property = await requireProperty(db, propertyId)
  if (property.portfolioId !== portfolioId) throw new AppError('NOT_FOUND')
  return property.name
}
