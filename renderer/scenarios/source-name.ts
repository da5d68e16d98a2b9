import type { BridgeSource } from '#shared/finance/pro-forma/scenario-bridge'
import { t } from '../app/messages/t.ts'

/** A source of difference in words. */
export function nameOfSource(source: BridgeSource): string {
  if (source.kind === 'shift') return t(`scenarios.driver.${source.name}`)
  const name = t(`scenarios.fixed.${source.name}`)
  return source.kind === 'fixed' ? name : `${source.propertyName}: ${name}`
}
