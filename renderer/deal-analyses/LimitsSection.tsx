import type { DealTerms } from '#shared/deals/deal-terms'
import { rentPerMonth } from '#shared/finance/deal-figures'
import { rateOfChosen } from '#shared/finance/deal-limits'
import type { Figure } from '#shared/finance/figure'
import { t } from '../app/messages/t.ts'
import { useAnswer } from '../scenarios/use-answer.ts'
import { FactList } from '../ui/FactList.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { writeChange, writeLever } from './deal-words.ts'
import styles from './underwriting.module.css'

type Props = { readonly terms: DealTerms }

/** How far price, rents and rate may go. */
export function LimitsSection({ terms }: Props) {
  const format = useFormat()
  const found = useAnswer('dealLimits', terms)
  const written = ({ value, reason }: Figure, write: (value: number) => string) =>
    value === null ? (
      <span key={reason} className={styles['reason']}>
        {reason}
      </span>
    ) : (
      write(value)
    )
  return (
    <Section title={t('uw.limits')} note={t('uw.underInputs')}>
      {found.status === 'asking' && <LoadingState />}
      {found.status === 'failed' && <FailedState error={found.error} />}
      {found.status === 'given' && (
        <div data-testid="uw-most" aria-busy={found.isStale}>
          <FactList
            facts={[
              [
                t('uw.mostToPay', { rate: format.rate(terms.targetIrr, 1) }),
                written(found.answer.mostToPay, (price) =>
                  writeLever('price', price, terms, format),
                ),
              ],
              [
                t('uw.breakEvenRent'),
                written(found.answer.breakEvenRent, (factor) =>
                  t('uw.ofRent', {
                    rent: format.money(factor * rentPerMonth(terms)),
                    change: writeChange(factor - 1, format),
                  }),
                ),
              ],
              [
                t('uw.breakEvenRate'),
                written(found.answer.breakEvenRate, (rate) =>
                  t('uw.rateInsteadOf', {
                    rate: format.rate(rate, 2),
                    now: format.rate(rateOfChosen(terms) ?? 0, 2),
                  }),
                ),
              ],
            ]}
          />
        </div>
      )}
    </Section>
  )
}
