import { Anchor } from '@mantine/core'
import type { RiskGround } from '#shared/monte-carlo/monte-carlo'
import { t } from '../app/messages/t.ts'
import { useProperties } from '../properties/use-properties.ts'
import { writeAssumptions } from '../scenarios/write-overrides.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './risk.module.css'

type Props = { readonly assumed: RiskGround['assumed']; readonly asThingsStand?: string }

/** The scenario under which futures are drawn, and the way to those without it. */
export function UnderScenario({ assumed, asThingsStand }: Props) {
  const format = useFormat()
  const properties = useProperties()
  if (assumed === null) return null
  const names = Object.fromEntries((properties.data ?? []).map(({ id, name }) => [id, name]))
  return (
    <p className={styles['under']} data-testid="risk-under">
      {t('risk.under', {
        name: assumed.name,
        assumptions: writeAssumptions(assumed.assumptions, format, names),
      })}{' '}
      {asThingsStand !== undefined && (
        <Anchor href={asThingsStand}>{t('risk.withoutScenario')}</Anchor>
      )}
    </p>
  )
}
