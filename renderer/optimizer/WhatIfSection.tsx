import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { Run } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { Section } from '../ui/Section.tsx'
import { withChanges } from './change-input.ts'
import { limitRows } from './limit-rows.ts'
import { LimitSliders } from './LimitSliders.tsx'
import { movableLimits } from './movable-limits.ts'
import { RunAgainButton } from './RunAgainButton.tsx'
import styles from './run.module.css'
import { useWhatIf } from './use-what-if.ts'
import { WhatIfAnswer } from './WhatIfAnswer.tsx'

type Props = { readonly run: Run }

/** A slider for each limit, and the plan that follows as they move. */
export function WhatIfSection({ run }: Props) {
  const { file } = useWorkspace()
  const limits = useMemo(() => movableLimits(limitRows(run)), [run])
  const whatIf = useWhatIf(run.id, limits)
  const isUnmoved = whatIf.changes.length === 0
  if (limits.length === 0) return null
  return (
    <Section title={t('run.whatIf')} note={t('run.whatIfNote')}>
      <div className={styles['whatIf']}>
        <LimitSliders limits={limits} whatIf={whatIf} />
        <div className={styles['answer']}>
          <WhatIfAnswer run={run} whatIf={whatIf} />
          <div className={styles['answerActions']}>
            <Button variant="default" disabled={isUnmoved} onClick={whatIf.reset}>
              {t('run.reset')}
            </Button>
            <RunAgainButton
              run={run}
              label={t('run.keep')}
              name={t('run.keepName', { name: run.name })}
              input={withChanges(run.input, whatIf.changes)}
              disabled={isUnmoved || file.readOnly}
              testId="run-keep"
            />
          </div>
        </div>
      </div>
    </Section>
  )
}
