import { useState } from 'react'
import { Settings } from '#shared/settings'
import { t } from '../app/messages/t.ts'
import type { Unit } from '../ui/unit.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import { SettingRow } from './SettingRow.tsx'

type Props = {
  readonly name: 'lpTimeLimitSec' | 'milpTimeLimitSec' | 'runFileDays'
  readonly unit: Unit
  readonly value: number
  readonly onSave: (value: number) => void
}

/** A number of the settings; saved when it is one that the schema takes. */
export function SettingNumber({ name, unit, value, onSave }: Props) {
  const [typed, setTyped] = useState<number | null>(value)
  const parsed = Settings.shape[name].safeParse(typed ?? undefined)
  const error = typed === null || !parsed.success ? t(`settings.${name}.range`) : null
  const change = (next: number | null) => {
    setTyped(next)
    if (next !== null && Settings.shape[name].safeParse(next).success) onSave(next)
  }
  return (
    <SettingRow name={t(`settings.${name}`)} help={t(`settings.${name}.help`)}>
      <UnitInput
        label={t(`settings.${name}`)}
        isLabelHidden
        unit={unit}
        value={typed}
        onChange={change}
        error={error}
      />
    </SettingRow>
  )
}
