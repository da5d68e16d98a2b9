import { isNothingSaid } from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import type { WorkingScenario } from './use-working-scenario.ts'

/** What the scenario being worked on is called: its own name, or that of the built-in one it is. */
export function nameOfWorking({ opened, draft }: WorkingScenario): string {
  if (opened !== null) return opened.name
  const { parent, overrides } = draft
  if (parent.type !== 'preset' || parent.preset === 'base') return t('scenarios.scenario')
  const name = t(`scenarios.preset.${parent.preset}`)
  return isNothingSaid(overrides) ? name : t('scenarios.changedOf', { name })
}
