import { useMemo, useState } from 'react'
import type { ProjectionFigures } from '#shared/finance/pro-forma/projection'
import type { Kpi, TornadoBar } from '#shared/finance/pro-forma/sensitivity'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { FlatShifts } from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { Chart } from '../ui/chart/Chart.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { tornadoRanges } from './drivers.ts'
import { KpiSelect } from './KpiSelect.tsx'
import { valueOfKpi } from './kpi-words.ts'
import styles from './scenarios.module.css'
import { tornadoLayout, tornadoTable, tornadoTraces } from './tornado-chart.ts'
import { useAnswer } from './use-answer.ts'
import { useToneColors } from './use-tone-colors.ts'

type Props = {
  readonly input: ProFormaInput
  readonly shifts: FlatShifts
  /** As the scenario stands. */
  readonly figures: ProjectionFigures
}

const none: readonly TornadoBar[] = []

/** Each driver alone, down and up by the same from where it stands, the one that moves the most first. */
export function TornadoChart({ input, shifts, figures }: Props) {
  const format = useFormat()
  const tones = useToneColors()
  const [kpi, setKpi] = useState<Kpi>('npv')
  const question = useMemo(
    () => ({ input, shifts, kpi, ranges: tornadoRanges }),
    [input, shifts, kpi],
  )
  const found = useAnswer('tornado', question)
  const bars = found.status === 'given' ? found.answer : none
  const from = valueOfKpi(figures, kpi)
  const shown = useMemo(() => ({ bars, kpi, from: from ?? 0 }), [bars, kpi, from])
  const data = useMemo(() => tornadoTraces(shown, tones, format), [shown, tones, format])
  const layout = useMemo(() => tornadoLayout(shown, format), [shown, format])
  const controls = <KpiSelect kpi={kpi} onChange={setKpi} />
  if (from === null)
    return (
      <Section title={t('scenarios.tornado')} note={controls}>
        <p className={styles['remark']}>{t('scenarios.bridgeMissing')}</p>
      </Section>
    )
  return (
    <Chart
      title={t('scenarios.tornado')}
      label={t('scenarios.tornadoLabel')}
      data={data}
      layout={layout}
      height={300}
      table={tornadoTable(shown, format)}
      controls={controls}
    />
  )
}
