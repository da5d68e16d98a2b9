import { Modal } from '@mantine/core'
import type { RentAccountRow } from '#shared/late-rent'
import { t } from '../app/messages/t.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'
import { RentMonthsTable } from './RentMonthsTable.tsx'
import { useRentMonths } from './use-late-rent.ts'

type Props = { readonly account: RentAccountRow; readonly onClose: () => void }

/** A tenant's rent month by month. */
export function AccountDialog({ account, onClose }: Props) {
  useFocusBack()
  const query = useRentMonths(account.leaseId)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('lateRent.accountTitle', {
        name: account.tenantName,
        unit: `${account.propertyName}, ${account.unitLabel}`,
      })}
      size={720}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <QueryView query={query}>{(months) => <RentMonthsTable months={months} />}</QueryView>
    </Modal>
  )
}
