import { NumberInput, Select } from '@mantine/core'
import { cellKindOf, SheetKind } from '#shared/imports/entity-import-fields'
import type { SheetReading } from '#shared/imports/entity-imports'
import { DateOrder, NumberStyle } from '#shared/imports/table-files'
import { t } from '../app/messages/t.ts'
import type { SheetChoice } from './entity-import-state.ts'
import styles from './entity-imports.module.css'

type Props = {
  readonly choice: SheetChoice
  readonly onChoice: (fields: Partial<SheetChoice>) => void
  readonly onReread: (wish: Pick<SheetReading, 'kind' | 'headerLine'>) => void
}

const kinds = SheetKind.options.map((value) => ({ value, label: t(`entityImport.kind.${value}`) }))
const orders = DateOrder.options.map((value) => ({ value, label: t(`import.order.${value}`) }))

/** What the rows of a sheet are, and how it writes dates and numbers. */
export function SheetChoices({ choice, onChoice, onReread }: Props) {
  const { reading, isDateOrderChosen } = choice
  const hasDates = reading.fields.some((field) => field !== null && cellKindOf(field) === 'date')
  return (
    <div className={styles['choices']}>
      <Select
        label={t('entityImport.kindOf')}
        data={kinds}
        value={reading.kind}
        allowDeselect={false}
        w={280}
        onChange={(value) => {
          const kind = SheetKind.safeParse(value)
          if (kind.success) onReread({ kind: kind.data, headerLine: reading.headerLine })
        }}
      />
      {hasDates && (
        <Select
          label={t('import.about.dateOrder')}
          data={orders}
          value={isDateOrderChosen ? reading.dateOrder : null}
          error={isDateOrderChosen ? null : t('import.chooseDates')}
          allowDeselect={false}
          w={200}
          onChange={(value) => {
            const order = DateOrder.safeParse(value)
            if (order.success)
              onChoice({
                isDateOrderChosen: true,
                reading: { ...reading, dateOrder: order.data },
              })
          }}
        />
      )}
      <Select
        label={t('import.about.numberStyle')}
        data={NumberStyle.options}
        value={reading.numberStyle}
        allowDeselect={false}
        w={130}
        onChange={(value) => {
          const style = NumberStyle.safeParse(value)
          if (style.success) onChoice({ reading: { ...reading, numberStyle: style.data } })
        }}
      />
      <NumberInput
        label={t('import.headerLine')}
        value={reading.headerLine}
        min={1}
        max={200}
        w={130}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 1 && value !== reading.headerLine)
            onReread({ kind: reading.kind, headerLine: value })
        }}
      />
    </div>
  )
}
