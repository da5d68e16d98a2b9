import { Button } from '@mantine/core'
import type { DealTerms } from '#shared/deals/deal-terms'
import { type DealMoves, noMoves, rateOfChosen } from '#shared/finance/deal-limits'
import { t } from '../app/messages/t.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { Section } from '../ui/Section.tsx'
import { SliderField } from '../ui/SliderField.tsx'
import styles from './underwriting.module.css'

type Props = {
  readonly terms: DealTerms
  readonly moves: DealMoves | null
  readonly onMoves: (moves: DealMoves | null) => void
  /** Writes the moved terms into the underwriting. */
  readonly onTake: () => void
}

/** Price, rents and the loan's rate, to be moved by hand; nothing is written until it is taken over. */
export function WhatIfSliders({ terms, moves, onMoves, onTake }: Props) {
  const money = useMoney()
  const now = moves ?? noMoves(terms)
  const price = money.toMajor(terms.price) ?? 0
  const rate = rateOfChosen(terms)
  const change = (part: Partial<DealMoves>) => onMoves({ ...now, ...part })
  return (
    <Section title={t('uw.whatIf')}>
      <div className={styles['sliders']}>
        <SliderField
          label={t('uw.term.price')}
          unit="money"
          value={money.toMajor(now.price) ?? price}
          onChange={(value) => change({ price: money.toMinor(value) ?? terms.price })}
          min={Math.round(price * 0.7)}
          max={Math.round(price * 1.3)}
          step={stepOf(price)}
        />
        <SliderField
          label={t('uw.rents')}
          unit="percent"
          value={Number((now.rentFactor - 1).toFixed(4))}
          onChange={(value) => change({ rentFactor: 1 + value })}
          min={-0.3}
          max={0.3}
          step={0.005}
        />
        {rate !== null && (
          <SliderField
            label={t('uw.loanRate')}
            unit="percent"
            value={now.rate ?? rate}
            onChange={(value) => change({ rate: value })}
            min={Math.max(0, Number((rate - 0.03).toFixed(4)))}
            max={Number((rate + 0.03).toFixed(4))}
            step={0.00125}
          />
        )}
      </div>
      {moves !== null && (
        <div className={styles['buttons']}>
          <Button size="compact-sm" variant="default" onClick={() => onMoves(null)}>
            {t('uw.moveBack')}
          </Button>
          <Button size="compact-sm" onClick={onTake} data-testid="uw-take">
            {t('uw.take')}
          </Button>
        </div>
      )}
    </Section>
  )
}

/** A round step: a hundredth of the price, or near it. */
const stepOf = (price: number): number => 10 ** Math.max(0, Math.floor(Math.log10(price)) - 2)
