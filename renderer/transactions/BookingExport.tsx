import { ActionIcon, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { TableFormat } from '#shared/tables'
import type {
  TransactionCursor,
  TransactionFilter,
  TransactionRow,
  TransactionSort,
} from '#shared/transactions'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { toShownTable } from '../ui/shown-table.ts'
import { useFormat } from '../ui/use-format.ts'
import { bookingColumns } from './booking-columns.ts'

type Props = { readonly filter: TransactionFilter; readonly sort: TransactionSort }

const pageRows = 1000
/** As many rows as a saved table may have. */
const mostRows = 100_000

/** Saves the bookings of the filter, scrolled to or not, as CSV or as a workbook with a live sum. */
export function BookingExport({ filter, sort }: Props) {
  const { portfolio } = useWorkspace()
  const { currency } = useFormat()
  const [isBusy, setIsBusy] = useState(false)
  const save = async (format: TableFormat) => {
    setIsBusy(true)
    try {
      const rows = await readAll(portfolio.id, filter, sort)
      const table = toShownTable(t('money.tab.bookings'), bookingColumns, rows, currency)
      const path = await api.tables.save({ format, table })
      if (path !== null) notifyDone(t('common.saved', { path }))
    } catch (error) {
      notifyFailed(error)
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          size={32}
          loading={isBusy}
          aria-label={t('table.export')}
          title={t('table.export')}
        >
          <IconDownload size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('csv')}>{t('table.exportCsv')}</Menu.Item>
        <Menu.Item onClick={() => void save('xlsx')}>{t('table.exportXlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

async function readAll(
  portfolioId: string,
  filter: TransactionFilter,
  sort: TransactionSort,
): Promise<TransactionRow[]> {
  const rows: TransactionRow[] = []
  let cursor: TransactionCursor | null = null
  do {
    const page: { rows: TransactionRow[]; nextCursor: TransactionCursor | null } =
      await api.transactions.list({ portfolioId, filter, sort, cursor, limit: pageRows })
    rows.push(...page.rows)
    cursor = page.nextCursor
  } while (cursor !== null && rows.length < mostRows)
  return rows
}
