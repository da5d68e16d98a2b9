import type { DealFigures } from '#shared/finance/deal-figures'
import { t } from '../app/messages/t.ts'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { nameOfDealKpi, writeDealKpi } from './deal-words.ts'
import styles from './underwriting.module.css'

type Props = {
  readonly figures: DealFigures
  /** What they are without the sliders; null while none is moved. */
  readonly before: DealFigures | null
}

const tiles = [
  'goingInCap',
  'noiYear1',
  'cashOnCash',
  'dscr',
  'leveredIrr',
  'unleveredIrr',
  'equityMultiple',
  'cashToClose',
  'cashLowPoint',
] as const
type Tile = (typeof tiles)[number]

/** The headline figures of an underwriting; they stay in sight while its terms are typed. */
export function ResultKpis({ figures, before }: Props) {
  const format = useFormat()
  return (
    <div className={styles['kpis']}>
      <KpiStrip label={t('uw.figures')}>
        {tiles.map((key) => (
          <KpiTile
            key={key}
            label={nameOfDealKpi(key)}
            value={<span data-testid={`uw-${key}`}>{writeDealKpi(key, figures[key], format)}</span>}
            note={
              before === null
                ? noteOf(figures, key, format)
                : t('uw.was', { figure: writeDealKpi(key, before[key], format) })
            }
            isSmall
          />
        ))}
      </KpiStrip>
    </div>
  )
}

/** What a figure is made of, or when it falls. */
function noteOf(figures: DealFigures, key: Tile, format: Formatters): string {
  if (key === 'cashLowPoint')
    return figures.cashLowMonth === 0
      ? t('uw.note.neverShort')
      : t('uw.note.inMonth', { month: figures.cashLowMonth })
  if (key === 'cashToClose')
    return t('uw.note.loan', { amount: format.money(figures.loan, { style: 'compact' }) })
  return t(`uw.note.${key}`)
}
