import { LeaseOffersSection } from '../../lease-offers/LeaseOffersSection.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { ArchivedUnits } from '../ArchivedUnits.tsx'
import { UnitSection } from '../UnitSection.tsx'
import { useProperty } from '../use-properties.ts'
import { LettingKpis } from './LettingKpis.tsx'
import styles from './page.module.css'
import { usePropertyId } from './use-property-page.ts'

/** The units, who has them, and what they could bring. */
export function UnitsTab() {
  const query = useProperty(usePropertyId())
  return (
    <QueryView query={query}>
      {(detail) => (
        <>
          {detail.units.length > 0 && (
            <div className={styles['kpis']}>
              <LettingKpis detail={detail} />
            </div>
          )}
          <UnitSection detail={detail} />
          <LeaseOffersSection propertyId={detail.property.id} />
          <ArchivedUnits units={detail.archivedUnits} />
        </>
      )}
    </QueryView>
  )
}
