import type { FlatShifts } from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { SliderField } from '../ui/SliderField.tsx'
import { driverRanges } from './drivers.ts'

type Props = {
  readonly shifts: FlatShifts
  readonly onChange: (shifts: FlatShifts) => void
}

/** How far each driver is moved from what the projection assumes. */
export function DriverSliders({ shifts, onChange }: Props) {
  return (
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
  )
}
