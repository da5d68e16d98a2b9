import { NewUnit, type Unit, UnitEdit, UnitUse } from '#shared/units'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { ChoiceField } from '../ui/form/ChoiceField.tsx'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { draftOfUnit, inputOfUnit } from './unit-draft.ts'

type Props = {
  readonly propertyId: string
  /** The unit to edit; null adds one. */
  readonly unit: Unit | null
  readonly onClose: () => void
}

const uses = UnitUse.options.map((value) => ({ value, label: t(`use.${value}`) }))

/** Adds a unit to a property, or changes what is known of one. */
export function UnitDialog({ propertyId, unit, onClose }: Props) {
  const money = useMoney()
  const form = useForm(draftOfUnit(unit, money))
  const add = useSave((input: NewUnit) => api.units.create(input), {
    say: ({ label }) => t('unit.added', { label }),
    after: onClose,
  })
  const edit = useSave((input: UnitEdit) => api.units.update(input), {
    say: ({ label }) => t('unit.saved', { label }),
    after: onClose,
  })
  const submit = () => {
    const input = inputOfUnit(form.draft, money)
    if (unit === null)
      form.submit(NewUnit, { ...input, propertyId }, (parsed) => add.mutate(parsed))
    else form.submit(UnitEdit, { ...input, id: unit.id }, (parsed) => edit.mutate(parsed))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={unit === null ? t('unit.addTitle') : t('unit.editTitle')}
      submitLabel={unit === null ? t('unit.add') : t('common.save')}
      onSubmit={submit}
      isPending={add.isPending || edit.isPending}
      error={add.error ?? edit.error}
    >
      <FieldGrid>
        <TextField
          form={form}
          name="label"
          label={t('unit.label')}
          placeholder={t('unit.labelExample')}
          isRequired
          isFirst
        />
        <ChoiceField form={form} name="use" label={t('unit.use')} options={uses} />
        <NumberField form={form} name="bedrooms" unit="number" label={t('unit.bedrooms')} />
        <NumberField form={form} name="bathrooms" unit="number" label={t('unit.bathrooms')} />
        <NumberField form={form} name="area" unit="area" label={t('unit.area')} />
        <NumberField
          form={form}
          name="marketRent"
          unit="money"
          label={t('unit.marketRent')}
          help={t('unit.marketRentHelp')}
        />
      </FieldGrid>
    </DialogForm>
  )
}
