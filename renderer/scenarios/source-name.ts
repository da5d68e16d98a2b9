import type { BridgeSource } from '#shared/finance/pro-forma/scenario-bridge'
import { t } from '../app/messages/t.ts'

/** A source of difference in words. */
export const nameOfSource = (source: BridgeSource): string =>
  source.kind === 'fixed'
    ? t(`scenarios.fixed.${source.name}`)
    : t(`scenarios.driver.${source.name}`)
