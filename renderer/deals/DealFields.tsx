import { Textarea } from '@mantine/core'
import { OpenStage } from '#shared/deals/deal-stages'
import { PropertyType } from '#shared/properties'
import { sectorName } from '../app/messages/sector-name.ts'
import { t } from '../app/messages/t.ts'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { DealDraft } from './deal-draft.ts'

type Props = {
  readonly form: Form<DealDraft>
  /** A deal that is there already moves by its own button. */
  readonly isNew: boolean
}

const stages = OpenStage.options.map((value) => ({ value, label: t(`stage.${value}`) }))

/** What a deal is, what it costs, earns and risks. */
export function DealFields({ form, isNew }: Props) {
  return (
    <>
      <FieldGrid>
        <TextField form={form} name="name" label={t('deal.name')} isRequired isFirst />
        {isNew && <ChoiceField form={form} name="stage" label={t('deal.stage')} options={stages} />}
      </FieldGrid>
      <FieldGrid columns={3}>
        <ChoiceField
          form={form}
          name="sector"
          label={t('deal.sector')}
          options={sectorsWith(form.draft.sector)}
        />
        <TextField form={form} name="addressLine1" label={t('deal.address')} />
        <TextField form={form} name="postalCode" label={t('property.postalCode')} />
        <TextField form={form} name="city" label={t('properties.city')} />
        <TextField form={form} name="region" label={t('properties.region')} maxLength={100} />
      </FieldGrid>
      <FigureFields form={form} />
      <FieldGrid title={t('deal.more')} columns={3}>
        <NumberField
          form={form}
          name="askingPrice"
          unit="money"
          label={t('deal.askingPrice')}
          help={t('deal.askingPriceHelp')}
        />
        <NumberField form={form} name="units" unit="integer" label={t('properties.units')} />
        <NumberField form={form} name="area" unit="area" label={t('unit.area')} />
        <NumberField form={form} name="yearBuilt" unit="year" label={t('property.yearBuilt')} />
      </FieldGrid>
      <Textarea
        label={t('deal.notes')}
        value={form.draft.notes}
        onChange={(event) => form.set('notes', event.currentTarget.value)}
        error={form.messageOf('notes')}
        maxLength={10_000}
        rows={2}
      />
    </>
  )
}

type FiguresProps = { readonly form: Form<DealDraft> }

function FigureFields({ form }: FiguresProps) {
  return (
    <FieldGrid title={t('deal.figures')} columns={3}>
      <NumberField
        form={form}
        name="price"
        unit="money"
        label={t('deal.price')}
        help={t('deal.priceHelp')}
        isRequired
      />
      <NumberField
        form={form}
        name="noi"
        unit="money"
        label={t('deal.noi')}
        help={t('deal.noiHelp')}
        isRequired
      />
      <NumberField
        form={form}
        name="risk"
        unit="percent"
        label={t('deal.risk')}
        help={t('deal.riskHelp')}
        isRequired
      />
    </FieldGrid>
  )
}

/** The types of property; a sector of the deal's own, as a file brought it, is kept on offer. */
function sectorsWith(sector: string) {
  const known: readonly string[] = PropertyType.options
  const all = known.includes(sector) ? known : [sector, ...known]
  return all.map((value) => ({ value, label: sectorName(value) || t('common.none') }))
}
