import { Alert, SimpleGrid } from '@mantine/core'
import type { LimitSource } from '#shared/monte-carlo/monte-carlo'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'

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
    return t(`risk.limit.${source.basis}`)
  }
  return (
    <>
      <SimpleGrid cols={{ base: 2, md: 4 }} maw={1100} mt="md" style={{ alignItems: 'end' }}>
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
      </SimpleGrid>
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
  const sentences = [sayDscr(limits.dscr, scenario, format), sayLtv(limits.ltv, scenario, format)]
  const said = sentences.filter((sentence) => sentence !== null)
  if (said.length === 0) return null
  return (
    <Alert color="yellow" my="md" data-testid="risk-broken-anyway">
      {said.join(' ')}
    </Alert>
  )
}

type Scenario = MonteCarloResult['scenario']

function sayDscr(limit: number | null, { minDscr, minDscrMonth }: Scenario, format: Formatters) {
  if (limit === null || minDscr === null || minDscr >= limit) return null
  return t('risk.limit.dscrAnyway', {
    limit: format.number(limit, 2),
    dscr: format.number(minDscr, 2),
    month: format.number(minDscrMonth ?? 0),
  })
}

function sayLtv(limit: number | null, { maxLtv }: Scenario, format: Formatters) {
  if (limit === null || maxLtv === null || maxLtv <= limit) return null
  return t('risk.limit.ltvAnyway', { limit: format.rate(limit), ltv: format.rate(maxLtv) })
}
