import { Alert, Button, Group, Select } from '@mantine/core'
import { rentRollField, rentRollFields } from '#shared/deals/deal-rent-rolls'
import { DateOrder } from '#shared/imports/table-files'
import { t } from '../../app/messages/t.ts'
import { PlanTable } from '../../entity-imports/PlanTable.tsx'
import { ColumnMapping } from '../../ui/ColumnMapping.tsx'
import { problemOf, type RentRoll } from './rent-roll.ts'
import type { RentRollWork } from './use-rent-roll.ts'

type Props = { readonly roll: RentRoll; readonly work: RentRollWork }

const fields = rentRollFields.map((value) => ({
  value,
  label: t(`entityImport.field.${value}`),
}))

/** What each column is, and what would become of each row. */
export function RentRollMapping({ roll, work: { setRoll, turn, read } }: Props) {
  const { sheet, reading } = roll
  const problem = problemOf(roll)
  const refused = read?.rows.filter(({ outcome }) => outcome === 'refused').length ?? 0
  return (
    <>
      <Group align="flex-end" gap="sm">
        <SheetSelect roll={roll} onSheet={(at) => turn.mutate({ file: roll.file, at })} />
        <OrderSelect roll={roll} onRoll={setRoll} />
        <Button variant="subtle" onClick={() => setRoll(null)}>
          {t('uw.rollOther')}
        </Button>
      </Group>
      <ColumnMapping
        columns={sheet.columns}
        sampleRows={sheet.sampleRows}
        fields={fields}
        mapping={reading.fields.map(rentRollField)}
        onMapping={(mapping) => setRoll({ ...roll, reading: { ...reading, fields: mapping } })}
      />
      {problem !== null && (
        <Alert color="yellow" variant="light">
          {t(problem)}
        </Alert>
      )}
      {read !== null && (
        <div data-testid="uw-roll-rows">
          {refused > 0 && <p>{t('uw.rollLeftOut', { count: refused })}</p>}
          <PlanTable rows={read.rows} />
        </div>
      )}
    </>
  )
}

type SheetProps = { readonly roll: RentRoll; readonly onSheet: (at: number) => void }

function SheetSelect({ roll: { file, at }, onSheet }: SheetProps) {
  if (file.sheets.length < 2) return null
  return (
    <Select
      label={t('uw.rollSheet')}
      data={file.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
      value={String(at)}
      onChange={(value) => value !== null && onSheet(Number(value))}
      allowDeselect={false}
    />
  )
}

type OrderProps = { readonly roll: RentRoll; readonly onRoll: (roll: RentRoll) => void }

function OrderSelect({ roll, onRoll }: OrderProps) {
  const { reading, isDateOrderChosen } = roll
  return (
    <Select
      label={t('import.about.dateOrder')}
      data={DateOrder.options.map((value) => ({ value, label: t(`import.order.${value}`) }))}
      value={isDateOrderChosen ? reading.dateOrder : null}
      onChange={(value) => {
        const order = DateOrder.safeParse(value)
        if (order.success)
          onRoll({
            ...roll,
            isDateOrderChosen: true,
            reading: { ...reading, dateOrder: order.data },
          })
      }}
      allowDeselect={false}
    />
  )
}
