import { ActionIcon, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import type { TableFormat } from '#shared/tables'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { toShownTable } from './shown-table.ts'
import { notifyDone, notifyFailed } from './notify.ts'
import type { TableColumn } from './table-column.ts'
import { useFormat } from './use-format.ts'

type Props<Row> = {
  readonly label: string
  readonly columns: readonly TableColumn<Row>[]
  readonly rows: readonly Row[]
}

/** Saves the shown columns of the filtered rows, as CSV or as a workbook with live sums. */
export function TableExport<Row>({ label, columns, rows }: Props<Row>) {
  const { currency } = useFormat()
  const save = (format: TableFormat) => {
    const table = toShownTable(label, columns, rows, currency)
    api.tables
      .save({ format, table })
      .then((path) => path !== null && notifyDone(t('common.saved', { path })), notifyFailed)
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={32} aria-label={t('table.export')} title={t('table.export')}>
          <IconDownload size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save('csv')}>{t('table.exportCsv')}</Menu.Item>
        <Menu.Item onClick={() => save('xlsx')}>{t('table.exportXlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
