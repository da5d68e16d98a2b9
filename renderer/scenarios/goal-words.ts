import type { Lever, SoughtGoal } from '#shared/finance/pro-forma/scenario-questions'
import type { Sought } from '#shared/finance/pro-forma/seek-goal'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'
import { nameOfKpi, writeKpi } from './kpi-words.ts'
import { writeMove } from './write-overrides.ts'

export const nameOfLever = (lever: Lever): string =>
  lever === 'price' ? t('scenarios.lever.price') : t(`scenarios.driver.${lever}`)

/** Where a lever stands: a move with its sign, or a price. */
export const writeLever = (lever: Lever, value: number, format: Formatters): string =>
  lever === 'price'
    ? format.money(Math.round(value))
    : writeMove(lever, Number(value.toFixed(4)), format)

/** The answer to a goal in a sentence. */
export function writeSought(goal: SoughtGoal, sought: Sought, format: Formatters): string {
  const { kpi, lever, target, low, high } = goal
  if (sought.status === 'unknown') return t('scenarios.goalUnknown', { reason: sought.reason })
  const words = {
    kpi: nameOfKpi(kpi),
    lever: nameOfLever(lever),
    figure: writeKpi(kpi, sought.figure, format),
    value: writeLever(lever, sought.value, format),
    target: writeKpi(kpi, target, format),
    low: writeLever(lever, low, format),
    high: writeLever(lever, high, format),
  }
  if (sought.status === 'missed') return t('scenarios.goalMissed', words)
  return t(lever === 'price' ? 'scenarios.goalPrice' : 'scenarios.goalFound', words)
}
