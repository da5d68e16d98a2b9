import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'
import { viewOfRun } from './optimizer-views.tsx'
import styles from './run.module.css'
import { SuggestionProof } from './SuggestionProof.tsx'
import { describeSuggestion, estimateOf } from './suggestion-words.ts'
import type { Suggestion } from './suggestions.ts'
import type { WhatIf } from './use-what-if.ts'

type Props = {
  readonly run: Run
  readonly suggestion: Suggestion
  /** How far the estimate can be trusted; null when it is exact as far as its price holds. */
  readonly hedge: string | null
  readonly whatIf: WhatIf
}

/** One change: what it should bring, and once it was tried what it does bring. */
export function SuggestionLine({ run, suggestion, hedge, whatIf }: Props) {
  const format = useFormat()
  const [wasTried, setWasTried] = useState(false)
  const { words } = viewOfRun(run)
  const { path, to } = suggestion
  const isIn = whatIf.isMovedTo(path, to)
  const toggle = () => {
    setWasTried(true)
    if (isIn) whatIf.putBack(path)
    else whatIf.move(path, to)
  }
  const title = describeSuggestion(suggestion, format)
  return (
    <li className={isIn ? styles['tried'] : ''}>
      <div className={styles['suggestion']}>
        <div>{title}</div>
        <div className={styles['answerState']}>
          {wasTried ? (
            <SuggestionProof run={run} suggestion={suggestion} />
          ) : (
            estimateOf(suggestion, words, format)
          )}
        </div>
      </div>
      {!wasTried && hedge !== null && <StatusBadge tone="neutral">{hedge}</StatusBadge>}
      <Button
        variant="default"
        size="compact-sm"
        data-testid="run-suggestion-try"
        aria-label={`${t(isIn ? 'run.suggestion.drop' : 'run.suggestion.try')}: ${title}`}
        aria-pressed={isIn}
        onClick={toggle}
      >
        {t(isIn ? 'run.suggestion.drop' : 'run.suggestion.try')}
      </Button>
    </li>
  )
}
