import { Select } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import type { usePaymentAccount } from './use-payment-account.ts'

type Props = { readonly account: ReturnType<typeof usePaymentAccount> }

/** On which bank account the new bookings stand; not asked while there is none. */
export function AccountChoice({ account: { offered, chosen, choose } }: Props) {
  if (offered.length === 0) return null
  return (
    <Select
      size="xs"
      aria-label={t('recurring.account')}
      placeholder={t('recurring.noAccount')}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      onChange={choose}
      clearable
      w={200}
    />
  )
}
