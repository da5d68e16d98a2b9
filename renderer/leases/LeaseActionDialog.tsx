import type { LeaseListRow } from '#shared/leases'
import { EndLeaseDialog } from './EndLeaseDialog.tsx'
import { chainOf } from './lease-filter.ts'
import { LeaseDialog } from './LeaseDialog.tsx'
import { LeaseHistory } from './LeaseHistory.tsx'
import { RentIncreaseDialog } from './RentIncreaseDialog.tsx'

export type LeaseAction = {
  readonly kind: 'edit' | 'renew' | 'increase' | 'end' | 'history'
  readonly lease: LeaseListRow
}

type Props = {
  readonly action: LeaseAction
  /** All leases, among them those that the lease renews. */
  readonly rows: readonly LeaseListRow[]
  readonly onClose: () => void
}

/** The dialog of what was chosen in a lease's menu. */
export function LeaseActionDialog({ action: { kind, lease }, rows, onClose }: Props) {
  switch (kind) {
    case 'edit':
      return <LeaseDialog lease={lease} units={[]} onClose={onClose} />
    case 'renew':
      return <LeaseDialog lease={null} renews={lease} units={[]} onClose={onClose} />
    case 'increase':
      return <RentIncreaseDialog lease={lease} onClose={onClose} />
    case 'end':
      return <EndLeaseDialog lease={lease} onClose={onClose} />
    case 'history':
      return <LeaseHistory chain={chainOf(rows, lease)} onClose={onClose} />
  }
}
