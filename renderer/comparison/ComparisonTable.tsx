import { comparisonGroups } from '#shared/finance/comparison'
import type { PropertyRow } from '#shared/properties'
import type { Comparison } from '#shared/property-pages'
import { t } from '../app/messages/t.ts'
import styles from './comparison.module.css'
import { ComparedHead } from './ComparedHead.tsx'
import { ComparisonGroupRows, type OpenFigure } from './ComparisonGroupRows.tsx'
import type { Base, ComparisonLine } from './comparison-lines.ts'
import type { ComparisonAddress } from './use-comparison.ts'

type Props = {
  readonly comparison: Comparison
  readonly lines: readonly ComparisonLine[]
  readonly base: Base
  readonly address: ComparisonAddress
  /** What could be compared instead. */
  readonly others: readonly PropertyRow[]
  readonly onOpen: OpenFigure
}

/** A column for each property, a row for each figure, by what the figures tell. */
export function ComparisonTable({ comparison, lines, base, address, ...rest }: Props) {
  const { properties } = comparison
  return (
    <div className={styles['scroll']} role="group" aria-label={t('comparison.title')} tabIndex={0}>
      <table className={styles['table']} data-testid="comparison-table">
        <thead>
          <tr>
            <th scope="col" aria-label={t('comparison.figure')} />
            {properties.map((property) => (
              <ComparedHead
                key={property.id}
                property={property}
                address={address}
                others={rest.others}
              />
            ))}
            <th scope="col" className={styles['average']}>
              {t('comparison.average')}
            </th>
          </tr>
        </thead>
        {comparisonGroups.map((group) => (
          <ComparisonGroupRows
            key={group}
            group={group}
            lines={lines.filter(({ row }) => row.group === group)}
            columns={properties.length + 2}
            base={base}
            onOpen={rest.onOpen}
          />
        ))}
      </table>
    </div>
  )
}
