import { Alert, Group } from '@mantine/core'
import type { LimitSource } from '#shared/monte-carlo'
import type { MonteCarloSettings } from '#shared/monte-carlo-input'
import type { MonteCarloResult } from '#shared/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = {
  readonly settings: MonteCarloSettings
  /** Where the limits come from, while they stand as they came. */
  readonly limits: readonly LimitSource[]
  readonly scenario: MonteCarloResult['scenario'] | null
  readonly onChange: (settings: MonteCarloSettings) => void
}

/** How often, from which seed, and which limits are watched. */
export function RunFields({ settings, limits, scenario, onChange }: Props) {
  const { paths, seed } = settings
  const setLimit = (change: Partial<typeof settings.limits>) =>
    onChange({ ...settings, limits: { ...settings.limits, ...change } })
  const sourceOf = (limit: LimitSource['limit']) => {
    const source = limits.find((one) => one.limit === limit)
    if (!source) return t('risk.limit.typed')
    return t(`risk.limit.${source.basis}`, { loan: source.loan ?? '' })
  }
  return (
    <>
      <Group align="flex-start" mt="md">
        <UnitInput
          label={t('risk.paths')}
          help={t('risk.paths.help')}
          description={t('risk.paths.range')}
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
          description={t('risk.seed.short')}
          unit="integer"
          min={0}
          value={seed}
          onChange={(value) => onChange({ ...settings, seed: value ?? 0 })}
        />
        <UnitInput
          label={t('risk.dscrLimit')}
          description={sourceOf('dscr')}
          unit="ratio"
          min={0}
          value={settings.limits.dscr}
          onChange={(dscr) => setLimit({ dscr })}
        />
        <UnitInput
          label={t('risk.ltvLimit')}
          description={sourceOf('ltv')}
          unit="percent"
          min={0}
          value={settings.limits.ltv}
          onChange={(ltv) => setLimit({ ltv })}
        />
      </Group>
      <BrokenAnyway limits={settings.limits} scenario={scenario} />
    </>
  )
}

type BrokenProps = {
  readonly limits: MonteCarloSettings['limits']
  readonly scenario: MonteCarloResult['scenario'] | null
}

/** A limit that the projection itself breaks is broken by nearly every future, which tells nothing. */
function BrokenAnyway({ limits, scenario }: BrokenProps) {
  const format = useFormat()
  if (!scenario) return null
  const { minDscr, minDscrMonth, maxLtv } = scenario
  const isDscr = limits.dscr !== null && minDscr !== null && minDscr < limits.dscr
  const isLtv = limits.ltv !== null && maxLtv !== null && maxLtv > limits.ltv
  if (!isDscr && !isLtv) return null
  return (
    <Alert color="yellow" mt="sm" data-testid="risk-broken-anyway">
      {isDscr &&
        t('risk.limit.dscrAnyway', {
          limit: format.number(limits.dscr ?? 0, 2),
          dscr: format.number(minDscr, 2),
          month: format.number(minDscrMonth ?? 0),
        })}{' '}
      {isLtv &&
        t('risk.limit.ltvAnyway', {
          limit: format.rate(limits.ltv ?? 0),
          ltv: format.rate(maxLtv),
        })}
    </Alert>
  )
}
