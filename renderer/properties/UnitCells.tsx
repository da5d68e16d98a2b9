import { useMutation } from '@tanstack/react-query'
import type { Unit, UnitEdit } from '#shared/units'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { EditableNumber } from '../ui/EditableNumber.tsx'
import { EditableText } from '../ui/EditableText.tsx'
import { useMoney } from '../ui/form/use-money.ts'
import { MoneyText } from '../ui/MoneyText.tsx'
import { notifyFailed, notifyUndoable } from '../ui/notify.ts'
import { NumberText } from '../ui/NumberText.tsx'

type Props = { readonly unit: Unit }

/** Saves one field of a unit that was typed into the table. */
const useUnitChange = (unit: Unit) =>
  useMutation({
    mutationFn: (change: Partial<UnitEdit>) => api.units.update({ ...unit, ...change }),
    onSuccess: ({ label }) => notifyUndoable(t('unit.saved', { label })),
    onError: notifyFailed,
  })

/** What the unit is called, typed into the table. */
export function UnitLabelCell({ unit }: Props) {
  const save = useUnitChange(unit)
  return (
    <EditableText
      name={t('unit.labelOf', { label: unit.label })}
      value={unit.label}
      isRequired
      onSave={(label) => save.mutate({ label })}
    />
  )
}

const fields = {
  bedrooms: { unit: 'number', name: 'unit.bedroomsOf' },
  area: { unit: 'area', name: 'unit.areaOf' },
  marketRent: { unit: 'money', name: 'unit.marketRentOf' },
} as const

/** A figure of a unit, typed into the table. */
export function UnitNumberCell({ unit, field }: Props & { readonly field: keyof typeof fields }) {
  const save = useUnitChange(unit)
  const money = useMoney()
  const isMoney = field === 'marketRent'
  const stored = unit[field]
  return (
    <EditableNumber
      name={t(fields[field].name, { label: unit.label })}
      unit={fields[field].unit}
      shown={isMoney ? <MoneyText minor={stored} /> : <NumberText value={stored} />}
      value={isMoney ? money.toMajor(stored) : stored}
      onSave={(value) => save.mutate({ [field]: isMoney ? money.toMinor(value) : value })}
    />
  )
}
