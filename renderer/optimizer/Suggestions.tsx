import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { hedgeOf } from './limit-facts.ts'
import styles from './run.module.css'
import { SuggestionLine } from './SuggestionLine.tsx'
import type { Suggestion } from './suggestions.ts'
import type { WhatIf } from './use-what-if.ts'

type Props = {
  readonly run: Run
  readonly suggestions: readonly Suggestion[]
  readonly whatIf: WhatIf
}

/** Changes worth trying, the one that should bring most first; several can be tried together. */
export function Suggestions({ run, suggestions, whatIf }: Props) {
  if (suggestions.length === 0) return null
  const hedge = hedgeOf(run.result.duals)
  return (
    <div className={styles['suggestions']} data-testid="run-suggestions">
      <h3>{t('run.suggestions')}</h3>
      <p className={styles['answerState']}>{t('run.suggestionsNote')}</p>
      <ul>
        {suggestions.map((suggestion) => (
          <SuggestionLine
            key={suggestion.path}
            run={run}
            suggestion={suggestion}
            hedge={hedge}
            whatIf={whatIf}
          />
        ))}
      </ul>
    </div>
  )
}
