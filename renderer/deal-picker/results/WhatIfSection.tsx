import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { DealPickerInput } from '#shared/deal-picker'
import type { Run } from '#shared/optimizations'
import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { Section } from '../../ui/Section.tsx'
import { withChanges } from '../change-input.ts'
import { movableLimits } from '../what-if-limits.ts'
import { LimitSlider } from './LimitSlider.tsx'
import { RunAgainButton } from './RunAgainButton.tsx'
import { useWhatIf } from './use-what-if.ts'
import { WhatIfAnswer } from './WhatIfAnswer.tsx'
import styles from './results.module.css'

type Props = { readonly run: Run; readonly input: DealPickerInput }

/** A slider for each limit, and the plan that follows as they move. */
export function WhatIfSection({ run, input }: Props) {
  const { file } = useWorkspace()
  const limits = useMemo(() => movableLimits(input, run.result), [input, run.result])
  const whatIf = useWhatIf(run.id, limits)
  const isUnmoved = whatIf.changes.length === 0
  if (limits.length === 0) return null
  return (
    <Section title={t('dpr.whatIf')} note={t('dpr.whatIfNote')}>
      <div className={styles['whatIf']}>
        <div className={styles['sliders']}>
          {limits.map((limit) => (
            <LimitSlider
              key={limit.path}
              limit={limit}
              input={input}
              value={whatIf.valueOf(limit)}
              onChange={(value) => whatIf.move(limit.path, value)}
            />
          ))}
        </div>
        <div className={styles['answer']}>
          <WhatIfAnswer run={run} input={input} whatIf={whatIf} />
          <div className={styles['answerActions']}>
            <Button variant="default" disabled={isUnmoved} onClick={whatIf.reset}>
              {t('dpr.reset')}
            </Button>
            <RunAgainButton
              run={run}
              label={t('dpr.keep')}
              name={t('dpr.keepName', { name: run.name })}
              input={withChanges(run.input, whatIf.changes)}
              disabled={isUnmoved || file.readOnly}
              testId="dp-keep"
            />
          </div>
        </div>
      </div>
    </Section>
  )
}
