import { NumberInput, Select } from '@mantine/core'
import type { FileReading, ImportPreview } from '#shared/imports/import-preview'
import { SignConvention } from '#shared/imports/import-preview'
import { DateOrder, NumberStyle } from '#shared/imports/table-files'
import { t } from '../app/messages/t.ts'
import { FieldLabel } from '../ui/FieldLabel.tsx'
import { type ImportChoices, isTable } from './import-state.ts'
import styles from './imports.module.css'
import type { ImportActions } from './use-import.ts'

type Props = {
  readonly work: ImportActions
  readonly preview: ImportPreview
  readonly choices: ImportChoices
}

const orders = DateOrder.options.map((value) => ({ value, label: t(`import.order.${value}`) }))
const signs = SignConvention.options.map((value) => ({ value, label: t(`import.sign.${value}`) }))
const delimiters = [
  { value: ',', label: t('import.delimiter.comma') },
  { value: ';', label: t('import.delimiter.semicolon') },
  { value: '\t', label: t('import.delimiter.tab') },
  { value: '|', label: t('import.delimiter.bar') },
]

/** How the file writes dates, numbers and signs, where that is not settled by its format. */
export function ReadingChoices({ work: { read, choose }, preview, choices }: Props) {
  const { reading } = choices
  const change = (fields: Partial<FileReading>) =>
    void read(preview.importId, { ...reading, ...fields })
  if (!isTable(preview) && preview.format !== 'qif') return null
  return (
    <div className={styles['choices']}>
      <Select
        label={t('import.about.dateOrder')}
        data={orders}
        value={choices.isDateOrderChosen ? reading.dateOrder : null}
        error={choices.isDateOrderChosen ? null : t('import.chooseDates')}
        allowDeselect={false}
        w={210}
        onChange={(value) => {
          choose({ isDateOrderChosen: true })
          const order = DateOrder.safeParse(value)
          if (order.success) change({ dateOrder: order.data })
        }}
      />
      <Select
        label={t('import.about.numberStyle')}
        data={NumberStyle.options}
        value={reading.numberStyle}
        allowDeselect={false}
        w={140}
        onChange={(value) => {
          const style = NumberStyle.safeParse(value)
          if (style.success) change({ numberStyle: style.data })
        }}
      />
      {isTable(preview) && <TableChoices preview={preview} reading={reading} onChange={change} />}
    </div>
  )
}

type TableProps = {
  readonly preview: ImportPreview
  readonly reading: FileReading
  readonly onChange: (fields: Partial<FileReading>) => void
}

function TableChoices({ preview, reading, onChange }: TableProps) {
  return (
    <>
      <Select
        label={t('import.about.sign')}
        data={signs}
        value={reading.sign}
        allowDeselect={false}
        w={280}
        onChange={(value) => {
          const sign = SignConvention.safeParse(value)
          if (sign.success) onChange({ sign: sign.data })
        }}
      />
      <NumberInput
        label={<FieldLabel label={t('import.headerLine')} help={t('import.headerHelp')} />}
        value={reading.headerLine ?? ''}
        min={1}
        max={200}
        w={150}
        onChange={(value) => onChange({ headerLine: typeof value === 'number' ? value : null })}
      />
      {preview.format === 'csv' && (
        <Select
          label={t('import.delimiter')}
          data={delimiters}
          value={reading.delimiter}
          allowDeselect={false}
          w={130}
          onChange={(delimiter) => delimiter !== null && onChange({ delimiter })}
        />
      )}
      {preview.sheets.length > 1 && (
        <Select
          label={t('import.about.sheet')}
          data={preview.sheets}
          value={reading.sheet}
          allowDeselect={false}
          w={180}
          onChange={(sheet) => onChange({ sheet })}
        />
      )}
    </>
  )
}
