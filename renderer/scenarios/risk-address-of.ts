import type { AssumedScenario } from '#shared/monte-carlo/risk-subject'
import { isNothingSaid } from '#shared/scenarios/scenario-assumptions'
import type { ProjectedSubject } from '#shared/scenarios/scenarios'
import { t } from '../app/messages/t.ts'
import type { WorkingScenario } from './use-working-scenario.ts'
import { nameOfWorking } from './working-name.ts'

/** The page of the futures of what is worked on: of a saved scenario, of one that is not saved, or of the base. */
export function riskAddressOf(working: WorkingScenario): string {
  const { subject, opened, isChanged } = working
  if (opened !== null && !isChanged) return `#/scenarios/risk?scenario=${opened.id}`
  const assumed = assumedOf(working)
  const parts = [
    ...subjectPart(subject),
    ...(assumed === null ? [] : [`assumed=${encodeURIComponent(JSON.stringify(assumed))}`]),
  ]
  return parts.length === 0 ? '#/scenarios/risk' : `#/scenarios/risk?${parts.join('&')}`
}

const subjectPart = ({ type, id }: ProjectedSubject): string[] =>
  type === 'portfolio' ? [] : [`${type}=${encodeURIComponent(id)}`]

/** Null for the base, which assumes nothing of its own. */
function assumedOf(working: WorkingScenario): AssumedScenario | null {
  const { opened, draft, assumptions } = working
  const { parent, overrides } = draft
  const isBase = parent.type === 'preset' && parent.preset === 'base' && isNothingSaid(overrides)
  if (opened === null && isBase) return null
  const name = nameOfWorking(working)
  return { name: opened === null ? name : t('scenarios.changedOf', { name }), assumptions }
}
