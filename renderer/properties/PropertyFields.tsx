import { Input, Text } from '@mantine/core'
import { buildingBasis } from '#shared/finance/building-basis'
import { PropertyType } from '#shared/properties'
import { t } from '../app/messages/t.ts'
import { FieldLabel } from '../ui/FieldLabel.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { DateField } from '../ui/form/DateField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { MoneyText } from '../ui/MoneyText.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import type { PropertyDraft } from './property-draft.ts'

type Props = { readonly form: Form<PropertyDraft> }

const types = PropertyType.options.map((value) => ({ value, label: t(`type.${value}`) }))

/** What a property is, where it stands, and what was paid for it. */
export function PropertyFields({ form }: Props) {
  return (
    <>
      <FieldGrid>
        <TextField form={form} name="name" label={t('property.name')} isRequired isFirst />
        <ChoiceField form={form} name="type" label={t('properties.type')} options={types} />
        <NumberField form={form} name="yearBuilt" unit="year" label={t('property.yearBuilt')} />
        <NumberField form={form} name="area" unit="area" label={t('unit.area')} />
      </FieldGrid>
      <FieldGrid title={t('property.place')} columns={3}>
        <TextField form={form} name="addressLine1" label={t('property.street')} />
        <TextField form={form} name="city" label={t('properties.city')} />
        <TextField form={form} name="region" label={t('properties.region')} maxLength={100} />
        <TextField form={form} name="postalCode" label={t('property.postalCode')} maxLength={20} />
        <TextField
          form={form}
          name="country"
          label={t('property.country')}
          help={t('property.countryHelp')}
          maxLength={2}
        />
      </FieldGrid>
      <PlaceFields form={form} />
      <FieldGrid title={t('property.purchase')} columns={3}>
        <DateField form={form} name="purchaseDate" label={t('property.bought')} isRequired />
        <NumberField
          form={form}
          name="purchasePrice"
          unit="money"
          label={t('property.price')}
          isRequired
        />
        <NumberField form={form} name="closingCosts" unit="money" label={t('property.closing')} />
        <NumberField
          form={form}
          name="initialCapex"
          unit="money"
          label={t('property.initialCapex')}
          help={t('property.initialCapexHelp')}
        />
        <NumberField
          form={form}
          name="landValue"
          unit="money"
          label={t('property.land')}
          help={t('property.landHelp')}
        />
        <BuildingBasis draft={form.draft} />
      </FieldGrid>
    </>
  )
}

/** What of the amounts above is the building, as they are typed. */
function BuildingBasis({ draft }: { readonly draft: PropertyDraft }) {
  const { toMinor } = useMoney()
  const { purchasePrice, closingCosts, landValue } = draft
  const basis = buildingBasis({
    purchasePrice: toMinor(purchasePrice) ?? 0,
    closingCosts: toMinor(closingCosts) ?? 0,
    landValue: toMinor(landValue) ?? 0,
  })
  return (
    <Input.Wrapper
      label={
        <FieldLabel label={t('property.buildingBasis')} help={t('property.buildingBasisHelp')} />
      }
      labelElement="div"
    >
      <Text size="sm" pt={6}>
        <MoneyText minor={basis} />
      </Text>
    </Input.Wrapper>
  )
}
