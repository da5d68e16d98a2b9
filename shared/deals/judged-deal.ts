import type { JudgedDeal } from './buy-criteria.ts'
import type { Deal } from './deals.ts'
import type { DealFigures } from '../finance/deal-figures.ts'
import { ratio } from '../finance/figure.ts'

/** What the criteria judge: the underwriting where there is one, else what is written down of the deal. */
export function judgedDeal(deal: Deal, figures: DealFigures | undefined): JudgedDeal {
  const { city, region, sector, units, area } = deal
  const { price, ...known } =
    figures === undefined ? withoutUnderwriting(deal) : underwritten(figures)
  const pricePer = { pricePerUnit: ratio(price, units), pricePerArea: ratio(price, area) }
  return { city, region, sector, ...known, ...pricePer }
}

const underwritten = (figures: DealFigures) => ({
  price: figures.price,
  goingInCap: figures.goingInCap,
  cashOnCash: figures.cashOnCash,
  dscr: figures.dscr,
  irr: figures.leveredIrr,
  rentToPrice: figures.rentPerMonth / figures.price,
  expenseShare: figures.expenseShare,
  loanToPrice: figures.loanToPrice,
})

const withoutUnderwriting = ({ price, askingPrice, noi }: Deal) => ({
  price: askingPrice ?? price,
  goingInCap: noi / price,
  cashOnCash: null,
  dscr: null,
  irr: null,
  rentToPrice: null,
  expenseShare: null,
  loanToPrice: null,
})
