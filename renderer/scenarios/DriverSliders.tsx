import { Button } from '@mantine/core'
import { type FlatShifts, type ScenarioPreset, scenarioPresets } from '#shared/scenario-presets'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { SliderField } from '../ui/SliderField.tsx'
import { driverRanges } from './drivers.ts'
import styles from './scenarios.module.css'

type Props = {
  readonly shifts: FlatShifts
  readonly onChange: (shifts: FlatShifts) => void
}

const presets = Object.keys(scenarioPresets) as ScenarioPreset[]

export function DriverSliders({ shifts, onChange }: Props) {
  const isChosen = (name: ScenarioPreset) =>
    driverRanges.every(({ driver }) => scenarioPresets[name][driver] === shifts[driver])
  return (
    <div className={styles['drivers']}>
      <Section title={t('scenarios.presets')}>
        <div className={styles['presets']}>
          {presets.map((name) => (
            <Button
              key={name}
              size="compact-sm"
              variant={isChosen(name) ? 'filled' : 'default'}
              aria-pressed={isChosen(name)}
              onClick={() => onChange(scenarioPresets[name])}
              data-testid={`preset-${name}`}
            >
              {t(`scenarios.preset.${name}`)}
            </Button>
          ))}
        </div>
      </Section>
      <Section title={t('scenarios.drivers')}>
        {driverRanges.map(({ driver, low, high }) => (
          <SliderField
            key={driver}
            label={t(`scenarios.driver.${driver}`)}
            unit="percent"
            value={shifts[driver]}
            onChange={(value) => onChange({ ...shifts, [driver]: value })}
            min={low}
            max={high}
            step={0.0025}
          />
        ))}
      </Section>
    </div>
  )
}
