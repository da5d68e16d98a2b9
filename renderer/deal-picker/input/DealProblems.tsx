import type { InputError } from '#shared/optimizer/optimizer-input'
import { t } from '../../app/messages/t.ts'
import type { Candidate } from '../draft.ts'
import styles from './deals.module.css'
import { sentenceAt } from './error-sentences.ts'

type Props = {
  readonly errors: readonly InputError[]
  readonly candidates: readonly Candidate[]
}

const shown = 5

/** What is wrong with single deals, by their names. */
export function DealProblems({ errors, candidates }: Props) {
  const ofDeals = errors.filter(({ path }) => path.startsWith('/deals/'))
  if (ofDeals.length === 0) return null
  const rest = ofDeals.length - shown
  return (
    <ul className={styles['problems']}>
      {ofDeals.slice(0, shown).map((error) => (
        <li key={error.path}>{sentenceAt(error, candidates)}</li>
      ))}
      {rest > 0 && <li>{t('dp.moreErrors', { count: rest })}</li>}
    </ul>
  )
}
