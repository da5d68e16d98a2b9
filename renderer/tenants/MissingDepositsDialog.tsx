import type { DepositsBooking, MissingDeposit } from '#shared/deposits'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useSave } from '../ui/form/use-save.ts'
import { TickedLines } from '../ui/TickedLines.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { useLeftOut } from '../ui/use-left-out.ts'

type Props = { readonly missing: readonly MissingDeposit[]; readonly onClose: () => void }

/** The deposits that leases ask for and the books do not hold; what is ticked is booked as received. */
export function MissingDepositsDialog({ missing, onClose }: Props) {
  const format = useFormat()
  const { left, toggle } = useLeftOut()
  const chosen = missing.filter((_deposit, index) => !left.has(index))
  const total = chosen.reduce((sum, deposit) => sum + deposit.missing, 0)
  const book = useSave((input: DepositsBooking) => api.tenants.bookDeposits(input), {
    say: (ids) => t('deposit.bookedMany', { count: ids.length }),
    after: onClose,
  })
  const submit = () => {
    const deposits = chosen.map((deposit) => ({
      leaseId: deposit.leaseId,
      date: deposit.date,
      amount: deposit.missing,
    }))
    if (deposits.length === 0) onClose()
    else book.mutate({ deposits })
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('deposit.missingTitle')}
      submitLabel={t('deposit.bookChosen', {
        count: chosen.length,
        total: format.money(total, { style: 'exact' }),
      })}
      onSubmit={submit}
      isPending={book.isPending}
      error={book.error}
    >
      <p>{t('deposit.missingIntro')}</p>
      <TickedLines
        testId="missing-deposit-lines"
        left={left}
        onToggle={toggle}
        lines={missing.map((deposit) => ({
          key: deposit.leaseId,
          label: `${deposit.tenantName} · ${deposit.propertyName}, ${deposit.unitLabel}`,
          description: describe(deposit, format),
          end: format.money(deposit.missing, { style: 'exact' }),
        }))}
      />
    </DialogForm>
  )
}

const describe = ({ agreed, received, date }: MissingDeposit, format: Formatters): string =>
  [
    t('deposit.onDay', { date: format.date(date) }),
    ...(received === 0
      ? []
      : [
          t('deposit.ofAgreed', {
            agreed: format.money(agreed, { style: 'exact' }),
            received: format.money(received, { style: 'exact' }),
          }),
        ]),
  ].join(' · ')
