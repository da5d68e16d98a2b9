import { Radio } from '@mantine/core'
import { useMemo, useState } from 'react'
import { z } from 'zod'
import { DealOffer } from '#shared/deals/deal-terms'
import { amountOfOffer } from '#shared/finance/deal-projection'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { RowMenu } from '../ui/RowMenu.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { OfferDialog } from './OfferDialog.tsx'
import type { TermsForm } from './terms-draft.ts'

type Props = { readonly form: TermsForm }

const Offers = z.array(DealOffer)

const most = 10

/** What lenders offer; one of them, or none, is reckoned with. */
export function OfferTerms({ form }: Props) {
  // They come from a dialog that keeps whole offers alone.
  const offers = useMemo(() => Offers.parse(form.terms.offers), [form.terms.offers])
  const format = useFormat()
  const [edited, setEdited] = useState<DealOffer | 'new' | null>(null)
  const { chosenOfferId, price } = form.terms
  const { keep, remove } = offerEdits(form, offers)
  const choice = (id: string | null, label: string) => (
    <Radio
      name="uw-offer"
      label={label}
      checked={chosenOfferId === id}
      onChange={() => form.set({ chosenOfferId: id })}
    />
  )
  return (
    <Section
      title={t('uw.offers')}
      note={
        offers.length < most && (
          <SectionButton testId="uw-add-offer" onClick={() => setEdited('new')}>
            {t('uw.offer.add')}
          </SectionButton>
        )
      }
    >
      <LineList
        empty=""
        lines={[
          ...offers.map((offer) => ({
            key: offer.id,
            title: choice(offer.id, offer.lender),
            detail: wordsOf(offer, price ?? 0, format),
            menu: (
              <RowMenu
                name={offer.lender}
                onEdit={() => setEdited(offer)}
                onDelete={() => remove(offer.id)}
              />
            ),
          })),
          { key: 'none', title: choice(null, t('uw.offer.none')) },
        ]}
      />
      {edited !== null && (
        <OfferDialog
          offer={edited === 'new' ? null : edited}
          onKeep={(offer) => {
            keep(offer)
            setEdited(null)
          }}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  )
}

/** A new offer is chosen at once; where the chosen one goes, none is left chosen. */
const offerEdits = (form: TermsForm, offers: readonly DealOffer[]) => ({
  keep: (offer: DealOffer) => {
    const isNew = offers.every(({ id }) => id !== offer.id)
    const kept = offers.map((it) => (it.id === offer.id ? offer : it))
    form.set(isNew ? { offers: [...kept, offer], chosenOfferId: offer.id } : { offers: kept })
  },
  remove: (id: string) => {
    const { chosenOfferId } = form.terms
    form.set({
      offers: offers.filter((it) => it.id !== id),
      chosenOfferId: chosenOfferId === id ? null : chosenOfferId,
    })
  },
})

function wordsOf(offer: DealOffer, price: number, format: Formatters): string {
  const { rate, amortizationMonths, termMonths, interestOnlyMonths } = offer
  return [
    format.money(amountOfOffer(offer, price), { style: 'compact' }),
    offer.loanToPrice === null
      ? null
      : t('uw.offer.ofPrice', { rate: format.rate(offer.loanToPrice, 1) }),
    rate.type === 'fixed'
      ? t('uw.offer.fixed', { rate: format.rate(rate.annual, 2) })
      : t('uw.offer.floating', { rate: format.rate(rate.startRate, 2), index: rate.index }),
    t('uw.offer.months', { term: termMonths, amortization: amortizationMonths }),
    interestOnlyMonths > 0 ? t('uw.offer.interestOnly', { count: interestOnlyMonths }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
