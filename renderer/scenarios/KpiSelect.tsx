import { Select } from '@mantine/core'
import type { Kpi } from '#shared/finance/pro-forma/sensitivity'
import { t } from '../app/messages/t.ts'
import { kpiChoices } from './kpi-words.ts'

type Props = { readonly kpi: Kpi; readonly onChange: (kpi: Kpi) => void }

/** Which figure a chart shows, beside its title. */
export function KpiSelect({ kpi, onChange }: Props) {
  return (
    <Select
      aria-label={t('scenarios.figure')}
      size="xs"
      w={170}
      data={kpiChoices}
      value={kpi}
      onChange={(value) => {
        const chosen = kpiChoices.find((choice) => choice.value === value)
        if (chosen) onChange(chosen.value)
      }}
      allowDeselect={false}
    />
  )
}
