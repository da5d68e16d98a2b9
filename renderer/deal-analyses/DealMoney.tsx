import type { DealTerms } from '#shared/deals/deal-terms'
import type { Deal } from '#shared/deals/deals'
import { priceRatios, saleMoney, sourcesAndUses } from '#shared/finance/deal-money'
import type { Projection } from '#shared/finance/pro-forma/projection'
import { t } from '../app/messages/t.ts'
import { FactList } from '../ui/FactList.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './underwriting.module.css'

type Props = {
  readonly deal: Deal
  readonly terms: DealTerms
  readonly projection: Projection
}

/** What the money is for and where it comes from, what the sale brings, and the price by what is bought. */
export const DealMoney = ({ deal, terms, projection }: Props) => (
  <div className={styles['money']} data-testid="uw-money">
    <MoneyIn terms={terms} />
    <MoneyOut terms={terms} projection={projection} />
    <PriceFacts deal={deal} terms={terms} />
  </div>
)

const money = (key: string, minor: number | null) => <MoneyText key={key} minor={minor} />
const sum = (minor: number) => (
  <b key="sum">
    <MoneyText minor={minor} />
  </b>
)

function MoneyIn({ terms }: Pick<Props, 'terms'>) {
  const format = useFormat()
  const { total, loan, ownMoney, ...uses } = sourcesAndUses(terms)
  const rate = (part: number) => format.rate(part / total, 1)
  return (
    <>
      <Section title={t('uw.money.uses')}>
        <FactList
          facts={[
            [t('uw.term.price'), money('price', uses.price)],
            [t('uw.term.closingCosts'), money('costs', uses.closingCosts)],
            [t('uw.money.loanFees'), money('fees', uses.loanFees)],
            [t('uw.works'), money('works', uses.works)],
            [t('common.total'), sum(total)],
          ]}
        />
      </Section>
      <Section title={t('uw.money.sources')}>
        <FactList
          facts={[
            [t('uw.money.loan', { rate: rate(loan) }), money('loan', loan)],
            [t('uw.money.own', { rate: rate(ownMoney) }), money('own', ownMoney)],
            [t('common.total'), sum(total)],
          ]}
        />
      </Section>
    </>
  )
}

function MoneyOut({ terms, projection }: Pick<Props, 'terms' | 'projection'>) {
  const { salePrice, sellingCosts, loanRepaid, proceeds } = saleMoney(projection)
  const note = t('uw.money.saleNote', { count: terms.holdMonths })
  return (
    <Section title={t('uw.money.sale')} note={note}>
      <FactList
        facts={[
          [t('uw.money.salePrice'), money('sale', salePrice)],
          [t('uw.term.sellingCostRate'), money('selling', sellingCosts)],
          [t('uw.money.loanRepaid'), money('repaid', loanRepaid)],
          [t('uw.money.proceeds'), sum(proceeds)],
        ]}
      />
    </Section>
  )
}

function PriceFacts({ deal, terms }: Pick<Props, 'deal' | 'terms'>) {
  const format = useFormat()
  const { units, perUnit, perArea, rentMultiplier } = priceRatios(terms, deal.area)
  const rounded = (value: number | null) => (value === null ? null : Math.round(value))
  return (
    <Section title={t('uw.money.price')}>
      <FactList
        facts={[
          [t('uw.money.perUnit', { count: units }), money('unit', rounded(perUnit))],
          [t('criteria.pricePerArea'), money('area', rounded(perArea))],
          [
            t('uw.money.rentMultiplier'),
            rentMultiplier === null ? t('common.none') : `${format.number(rentMultiplier, 1)} ×`,
          ],
        ]}
      />
    </Section>
  )
}
