import { useState } from 'react'
import type { LeaseOfferRow } from '#shared/lease-offers'
import { t } from '../app/messages/t.ts'
import { LeaseDialog } from '../leases/LeaseDialog.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { offerColumns } from './offer-columns.tsx'
import { OfferMenu } from './OfferMenu.tsx'
import { useLeaseOffers } from './use-lease-offers.ts'

type Props = {
  /** Of one property alone, where there is nothing to say while it has no offers. */
  readonly propertyId?: string
}

/** The offers on units, what came of them, and the way from an offer to its lease. */
export function LeaseOffersSection({ propertyId }: Props) {
  const offers = useLeaseOffers()
  return (
    <QueryView query={offers}>
      {(rows) => {
        const shown = rows.filter(
          (row) => propertyId === undefined || row.propertyId === propertyId,
        )
        return shown.length === 0 && propertyId !== undefined ? null : <Offers offers={shown} />
      }}
    </QueryView>
  )
}

function Offers({ offers }: { readonly offers: readonly LeaseOfferRow[] }) {
  const [letting, setLetting] = useState<LeaseOfferRow | null>(null)
  return (
    <Section title={t('offer.title')}>
      {offers.length === 0 ? (
        <p>{t('offer.none')}</p>
      ) : (
        <DataTable
          id="lease-offers"
          label={t('offer.title')}
          rows={offers}
          rowKey={(row) => row.id}
          columns={offerColumns}
          initialSort={{ columnAccessor: 'unit', direction: 'asc' }}
          renderActions={(offer) => (
            <OfferMenu offer={offer} onMakeLease={() => setLetting(offer)} />
          )}
          isPlain
        />
      )}
      {letting && (
        <LeaseDialog lease={null} offer={letting} units={[]} onClose={() => setLetting(null)} />
      )}
    </Section>
  )
}
