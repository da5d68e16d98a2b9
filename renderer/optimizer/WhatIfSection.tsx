import { Button } from '@mantine/core'
import { useMemo } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { KeepVariant } from './KeepVariant.tsx'
import { limitRows } from './limit-rows.ts'
import { LimitSliders } from './LimitSliders.tsx'
import { limitsToMove } from './limits-to-move.ts'
import { viewOfRun } from './optimizer-views.tsx'
import styles from './run.module.css'
import { Suggestions } from './Suggestions.tsx'
import { suggestChanges } from './suggestions.ts'
import { useWhatIf } from './use-what-if.ts'
import { WhatIfAnswer } from './WhatIfAnswer.tsx'

type Props = { readonly run: Run }

/** Changes worth trying, a slider for each limit, and the plan that follows as they move. */
export function WhatIfSection({ run }: Props) {
  const { limits, suggestions } = useMemo(() => {
    const rows = limitRows(run)
    const movable = limitsToMove(run)
    const { better } = viewOfRun(run).words
    return { limits: movable, suggestions: suggestChanges(rows, movable, better) }
  }, [run])
  const whatIf = useWhatIf(run.id, limits)
  const isMoved = whatIf.changes.length > 0
  if (limits.length === 0) return null
  return (
    <Section tour="run-what-if" title={t('run.whatIf')} note={t('run.whatIfNote')}>
      <div className={styles['whatIf']}>
        <div>
          <Suggestions run={run} suggestions={suggestions} whatIf={whatIf} />
          <LimitSliders limits={limits} whatIf={whatIf} />
        </div>
        <div className={styles['answer']}>
          <WhatIfAnswer run={run} whatIf={whatIf} />
          {isMoved && (
            <div className={styles['answerActions']}>
              <KeepVariant run={run} whatIf={whatIf} />
              <Button variant="subtle" onClick={whatIf.reset}>
                {t('run.reset')}
              </Button>
            </div>
          )}
        </div>
      </div>
    </Section>
  )
}
