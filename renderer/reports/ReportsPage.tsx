import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReportName } from '#shared/reports/report-names'
import { firstChoice } from './report-choice.ts'
import { Reports } from './Reports.tsx'
import { usePresets } from './use-presets.ts'

/** Every report: chosen from the catalogue or from what is kept, set up, looked at, and saved. */
export function ReportsPage() {
  const { report = 'monthly', preset, property, deal } = useSearch({ from: '/shell/reports' })
  const navigate = useNavigate()
  const presets = usePresets()
  const kept = presets.data?.find(({ id }) => id === preset)
  // The choice of a kept report is not known before they are read.
  if (preset !== undefined && presets.isPending) return null
  const open = (search: { report?: ReportName; preset?: string }) =>
    void navigate({ to: '/reports', search })
  // Another report, preset, property or deal in the address begins anew.
  const shown = kept ?? { id: null, choice: firstChoice(report, property ? [property] : [], deal) }
  return (
    <Reports
      key={shown.id ?? `${report} ${property} ${deal}`}
      first={shown.choice}
      presetId={shown.id}
      onChoose={(name) => open({ report: name })}
      onPreset={(id) => open(id === null ? {} : { preset: id })}
    />
  )
}
