import type { CapexPlan } from '#shared/capex-phasing/capex-phasing'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { inputOfRun } from '../../optimizer/input-of-run.ts'
import { LimitsSection } from '../../optimizer/LimitsSection.tsx'
import { RunColumns } from '../../optimizer/RunColumns.tsx'
import { Section } from '../../ui/Section.tsx'
import { CapexKpis } from './CapexKpis.tsx'
import { CashCharts } from './CashCharts.tsx'
import styles from './gantt.module.css'
import { Gantt } from './Gantt.tsx'
import { PinBar } from './PinBar.tsx'
import { PlannedTable } from './PlannedTable.tsx'
import { PotSection } from './PotSection.tsx'
import { usePins } from './use-pins.ts'

type Props = { readonly run: RunOf<'capex-phasing'>; readonly plan: CapexPlan }

/** What to do and when: figures, bars that can be moved, the money of every month, and the limits. */
export function CapexPlanView({ run, plan }: Props) {
  const input = inputOfRun(run)
  const pinned = usePins(run, input)
  const shown = pinned.result?.plan ?? plan
  const objective = pinned.result?.plan ? pinned.result.objective : run.result.objective
  return (
    <>
      <CapexKpis objective={objective} plan={shown} />
      <div className={styles['schedule']}>
        <Section title={t('cx.gantt')} note={t('cx.ganttNote', { count: shown.projects.length })}>
          <PinBar run={run} pinned={pinned} />
          <Gantt
            input={input}
            plan={shown}
            pins={pinned.pins}
            onPin={pinned.pin}
            onUnpin={pinned.unpin}
          />
        </Section>
      </div>
      <RunColumns
        side={
          <>
            <PotSection run={run} />
            <LimitsSection run={run} />
          </>
        }
      >
        <PlannedTable input={input} plan={shown} />
        <CashCharts input={input} plan={shown} />
      </RunColumns>
    </>
  )
}
