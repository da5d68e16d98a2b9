import { type ReactNode, useMemo, useState } from 'react'
import type { Kpi } from '#shared/finance/pro-forma/sensitivity'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { ScenarioAssumptions } from '#shared/scenarios/scenario-assumptions'
import { t } from '../app/messages/t.ts'
import { Chart } from '../ui/chart/Chart.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { bridgeLayout, bridgeTable, bridgeTraces, type ShownBridge } from './bridge-chart.ts'
import { KpiSelect } from './KpiSelect.tsx'
import styles from './scenarios.module.css'
import { useAnswer } from './use-answer.ts'
import { useToneColors } from './use-tone-colors.ts'

type Props = {
  readonly base: ProFormaInput
  readonly assumptions: ScenarioAssumptions
  /** What the scenario is called. */
  readonly name: string
}

/** Which assumption makes how much of the difference between base and scenario. */
export function BridgeChart({ base, assumptions, name }: Props) {
  const [kpi, setKpi] = useState<Kpi>('npv')
  const question = useMemo(() => ({ base, assumptions, kpi }), [base, assumptions, kpi])
  const found = useAnswer('bridge', question)
  const bridge = found.status === 'given' ? found.answer : null
  const controls = <KpiSelect kpi={kpi} onChange={setKpi} />
  if (bridge === null || bridge.steps.length === 0)
    return (
      <Section title={t('scenarios.bridge')} note={controls}>
        <p className={styles['remark']}>
          {t(
            found.status === 'given' && bridge === null
              ? 'scenarios.bridgeMissing'
              : 'scenarios.bridgeEmpty',
          )}
        </p>
      </Section>
    )
  const shown = { bridge, kpi, from: t('scenarios.base'), to: name }
  return <DrawnBridge shown={shown} controls={controls} />
}

type DrawnProps = { readonly shown: ShownBridge; readonly controls: ReactNode }

function DrawnBridge({ shown, controls }: DrawnProps) {
  const format = useFormat()
  const tones = useToneColors()
  const { bridge, kpi, from, to } = shown
  const [data, layout] = useMemo(() => {
    const drawn = { bridge, kpi, from, to }
    return [bridgeTraces(drawn, tones, format), bridgeLayout(drawn, format)]
  }, [bridge, kpi, from, to, tones, format])
  return (
    <>
      <Chart
        title={t('scenarios.bridge')}
        label={t('scenarios.bridgeLabel')}
        data={data}
        layout={layout}
        height={300}
        table={bridgeTable(shown, format)}
        controls={controls}
      />
      <p className={styles['remark']}>{t('scenarios.bridgeRemark')}</p>
    </>
  )
}
