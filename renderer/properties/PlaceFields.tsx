import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import { notifyFailed } from '../ui/notify.ts'
import type { PropertyDraft } from './property-draft.ts'

type Props = { readonly form: Form<PropertyDraft> }

/** Where a property stands on the map: typed in, or looked up by the address above. */
export function PlaceFields({ form }: Props) {
  const { city, region, postalCode, country } = form.draft
  const locate = useMutation({
    mutationFn: () =>
      api.places.locate({ city, region, postalCode, country: country.trim().toUpperCase() }),
    onSuccess: (place) => {
      if (place === null) return
      form.set('latitude', place.latitude)
      form.set('longitude', place.longitude)
    },
    onError: notifyFailed,
  })
  return (
    <div>
      <FieldGrid title={t('map.place')} columns={3}>
        <NumberField form={form} name="latitude" unit="number" label={t('map.latitude')} />
        <NumberField form={form} name="longitude" unit="number" label={t('map.longitude')} />
        <Button
          variant="default"
          style={{ alignSelf: 'end' }}
          loading={locate.isPending}
          disabled={(city + postalCode).trim() === ''}
          title={t('property.locateHelp')}
          onClick={() => locate.mutate()}
          data-testid="property-locate"
        >
          {t('property.locate')}
        </Button>
      </FieldGrid>
      <p role="status" style={{ margin: '4px 0 0', fontSize: 12 }}>
        {locate.isSuccess && sentenceOf(locate.data?.label)}
      </p>
    </div>
  )
}

const sentenceOf = (place: string | undefined) =>
  place === undefined ? t('property.notLocated') : t('property.locatedAt', { place })
