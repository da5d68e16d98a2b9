import { ActionIcon, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { escrowPerPayment } from '#shared/finance/loan-periods'
import type { LoanDetail } from '#shared/loans/loan-views'
import type { TableFormat } from '#shared/tables'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { Section } from '../ui/Section.tsx'
import type { SchedulePayment } from './schedule-years.ts'
import { ScheduleTable } from './ScheduleTable.tsx'

type Props = {
  readonly loan: LoanDetail['loan']
  readonly payments: readonly SchedulePayment[]
}

/** Every payment of the loan, by year, and the way to take them along. */
export function ScheduleSection({ loan, payments }: Props) {
  return (
    <Section title={t('loan.schedule')} note={<ScheduleExport loanId={loan.id} />}>
      <ScheduleTable payments={payments} escrow={escrowPerPayment(loan)} />
    </Section>
  )
}

function ScheduleExport({ loanId }: { readonly loanId: string }) {
  const save = (format: TableFormat) => {
    api.loans
      .exportSchedule({ loanId, format })
      .then((path) => path !== null && notifyDone(t('common.saved', { path })), notifyFailed)
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={26} aria-label={t('loan.saveSchedule')} title={t('loan.saveSchedule')}>
          <IconDownload size={16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => save('xlsx')}>{t('table.exportXlsx')}</Menu.Item>
        <Menu.Item onClick={() => save('csv')}>{t('table.exportCsv')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
