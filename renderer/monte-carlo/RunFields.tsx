import { Group } from '@mantine/core'
import type { MonteCarloSettings } from '#shared/monte-carlo-input'
import { t } from '../app/messages/t.ts'
import { UnitInput } from '../ui/UnitInput.tsx'

type Props = {
  readonly settings: MonteCarloSettings
  readonly onChange: (settings: MonteCarloSettings) => void
}

/** How often, from which seed, and which limits are watched. */
export function RunFields({ settings, onChange }: Props) {
  const { paths, seed, limits } = settings
  const limit = (change: Partial<typeof limits>) =>
    onChange({ ...settings, limits: { ...limits, ...change } })
  return (
    <Group align="flex-end" mt="md">
      <UnitInput
        label={t('risk.paths')}
        help={t('risk.paths.help')}
        unit="integer"
        min={100}
        max={100_000}
        step={1000}
        value={paths}
        onChange={(value) => onChange({ ...settings, paths: value ?? 100 })}
      />
      <UnitInput
        label={t('risk.seed')}
        help={t('risk.seed.help')}
        unit="integer"
        min={0}
        value={seed}
        onChange={(value) => onChange({ ...settings, seed: value ?? 0 })}
      />
      <UnitInput
        label={t('risk.dscrLimit')}
        unit="ratio"
        min={0}
        value={limits.dscr}
        onChange={(dscr) => limit({ dscr })}
      />
      <UnitInput
        label={t('risk.ltvLimit')}
        unit="percent"
        min={0}
        value={limits.ltv}
        onChange={(ltv) => limit({ ltv })}
      />
    </Group>
  )
}
