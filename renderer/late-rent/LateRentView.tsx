import { type ReactNode, useState } from 'react'
import type { LateRent, RentAccountRow } from '#shared/late-rent'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { AccountsTable } from './AccountsTable.tsx'
import { CollectionTable } from './CollectionTable.tsx'
import { LateRentKpis } from './LateRentKpis.tsx'
import styles from './late-rent.module.css'
import { PaymentDialog } from './PaymentDialog.tsx'
import { ReminderDialog } from './ReminderDialog.tsx'
import { AccountDialog } from './AccountDialog.tsx'

type Props = {
  readonly lateRent: LateRent
  readonly tolerances: ReactNode
  /** Narrows the accounts from the start, as an alert does. */
  readonly find: string
}

export type AccountAction = {
  readonly kind: 'payment' | 'reminder' | 'account'
  readonly account: RentAccountRow
}

/** Who owes rent, for how long, and what of each month's rent has come in. */
export function LateRentView({ lateRent, tolerances, find }: Props) {
  const [action, setAction] = useState<AccountAction | null>(null)
  const close = () => setAction(null)
  return (
    <div data-testid="late-rent">
      <LateRentKpis lateRent={lateRent} />
      <div className={styles['accounts']}>
        <Section title={t('lateRent.accounts')}>
          <AccountsTable accounts={lateRent.accounts} find={find} onAction={setAction} />
        </Section>
      </div>
      <div className={styles['columns']}>
        <Section title={t('lateRent.collection')}>
          <CollectionTable months={lateRent.collection} />
        </Section>
        <Section title={t('lateRent.rules')}>{tolerances}</Section>
      </div>
      {action?.kind === 'payment' && <PaymentDialog account={action.account} onClose={close} />}
      {action?.kind === 'reminder' && <ReminderDialog account={action.account} onClose={close} />}
      {action?.kind === 'account' && <AccountDialog account={action.account} onClose={close} />}
    </div>
  )
}
