import { useDeferredValue, useMemo } from 'react'
import type { DealTerms } from '#shared/deal-terms'
import { dealLimits, rateOfChosen } from '#shared/finance/deal-limits'
import { rentPerMonth } from '#shared/finance/deal-figures'
import { t } from '../app/messages/t.ts'
import { FactList } from '../ui/FactList.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './underwriting.module.css'

type Props = { readonly terms: DealTerms }

/** How far price, rents and rate may go; worked out after the figures, so that typing stays quick. */
export function LimitsSection({ terms }: Props) {
  const format = useFormat()
  const later = useDeferredValue(terms)
  const { mostToPay, breakEvenRent, breakEvenRate } = useMemo(() => dealLimits(later), [later])
  const rate = rateOfChosen(later)
  const reason = (text: string) => (
    <span key={text} className={styles['reason']}>
      {text}
    </span>
  )
  return (
    <Section title={t('uw.limits')} note={t('uw.underInputs')}>
      <FactList
        facts={[
          [
            t('uw.mostToPay', { rate: format.rate(later.targetIrr, 1) }),
            mostToPay.value === null ? (
              reason(mostToPay.reason)
            ) : (
              <span key="most" data-testid="uw-most">
                {format.money(mostToPay.value)} ({writeChange(mostToPay.value / later.price - 1)})
              </span>
            ),
          ],
          [
            t('uw.breakEvenRent'),
            breakEvenRent.value === null
              ? reason(breakEvenRent.reason)
              : t('uw.ofRent', {
                  rent: format.money(breakEvenRent.value * rentPerMonth(later)),
                  change: writeChange(breakEvenRent.value - 1),
                }),
          ],
          [
            t('uw.breakEvenRate'),
            breakEvenRate.value === null
              ? reason(breakEvenRate.reason)
              : t('uw.rateInsteadOf', {
                  rate: format.rate(breakEvenRate.value, 2),
                  now: format.rate(rate ?? 0, 2),
                }),
          ],
        ]}
      />
    </Section>
  )

  function writeChange(change: number): string {
    return `${change > 0 ? '+' : ''}${format.rate(change, 1)}`
  }
}
