import type { Lineage, LineageNode } from '#shared/lineage'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { UnitFigure } from '../ui/UnitFigure.tsx'
import { useFormat } from '../ui/use-format.ts'
import { LineageBookings } from './LineageBookings.tsx'
import { LineageGroups } from './LineageGroups.tsx'
import { LineageRowsTable } from './LineageRowsTable.tsx'
import { LineageTerms } from './LineageTerms.tsx'
import styles from './lineage.module.css'
import { SellingCosts } from './SellingCosts.tsx'
import type { LineageQuestion } from './use-lineage.ts'

type Props = {
  readonly lineage: Lineage
  readonly question: LineageQuestion
  readonly onOpen: (node: LineageNode) => void
}

/** One step: the figure, its formula, what goes in, and the rows. */
export function LineageView({ lineage, question, onOpen }: Props) {
  const { node, terms, groups, rows } = lineage
  return (
    <div className={styles['view']}>
      <LineageHead lineage={lineage} />
      {terms.length > 0 && (
        <Section title={t('lineage.terms')}>
          <LineageTerms lineage={lineage} onOpen={onOpen} />
        </Section>
      )}
      {groups.length > 0 && <LineageGroups lineage={lineage} onOpen={onOpen} />}
      {rows !== null && (
        <Section title={t('lineage.rows')}>
          <LineageRowsTable metric={node.metric} rows={rows} onOpen={onOpen} />
        </Section>
      )}
      {lineage.hasBookings && <LineageBookings node={node} question={question} />}
    </div>
  )
}

function LineageHead({ lineage }: Pick<Props, 'lineage'>) {
  const format = useFormat()
  const { node, period, asOf, years, sellingCostRate } = lineage
  const days =
    period === null
      ? t('lineage.onDay', { date: format.date(asOf) })
      : t('lineage.inPeriod', { from: format.date(period.from), to: format.date(period.to) })
  return (
    <header className={styles['head']}>
      <p className={styles['value']} data-testid="lineage-value">
        <UnitFigure value={lineage.value} unit={lineage.unit} money="exact" />
      </p>
      {lineage.reason !== null && <p className={styles['reason']}>{lineage.reason}</p>}
      <p className={styles['period']}>
        {lineage.propertyName === null ? days : `${lineage.propertyName}, ${days}`}
      </p>
      <p className={styles['formula']}>{lineage.symbols}</p>
      <p className={styles['words']}>
        {t(`metric.${node.metric}.words`)}
        {years !== null && ` ${t('lineage.ofYear', { years: format.number(years, 2) })}`}
      </p>
      {sellingCostRate !== null && <SellingCosts rate={sellingCostRate} />}
    </header>
  )
}
