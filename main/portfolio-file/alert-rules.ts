import { AlertRule } from '#shared/alerts/alert-rules'
import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import {
  type PortableAlertRule,
  withThresholdMoney,
} from '#shared/portfolio-file/portfolio-file-alerts'
import { selectAlertRules } from '../alerts/alert-rule-queries.ts'
import type { DataBase } from '../database/schema.ts'
import type { ToMajor } from './export-parts.ts'
import type { BareRow, ToMinor } from './portfolio-rows.ts'

/** What a portfolio and its properties have set, by id. A rule of a newer Freehold does not travel. */
export async function exportAlertRules(
  db: DataBase,
  portfolioId: string,
  major: ToMajor,
): Promise<PortableAlertRule[]> {
  const rows = await selectAlertRules(db, portfolioId).orderBy('id').execute()
  return rows.flatMap(({ id, rule, propertyId, isOn, thresholdsJson }) => {
    const thresholds: unknown = JSON.parse(thresholdsJson)
    const read = AlertRule.safeParse({ rule, propertyId, isOn: isOn === 1, thresholds })
    if (!read.success) return []
    return [{ ...read.data, id, thresholds: withThresholdMoney(read.data, major) }]
  })
}

export const alertRuleRows = (
  { portfolio, alertRules }: PortfolioFile,
  minor: ToMinor,
): BareRow<'alert_rules'>[] =>
  alertRules.map((rule) => ({
    id: rule.id,
    portfolioId: portfolio.id,
    propertyId: rule.propertyId,
    rule: rule.rule,
    isOn: Number(rule.isOn),
    thresholdsJson: JSON.stringify(withThresholdMoney(rule, minor)),
  }))
