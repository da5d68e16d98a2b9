import type { RentAccountRow } from '#shared/late-rent'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** A reminder to a tenant, month by month, as text to copy into a letter or a mail. */
export function reminderText(account: RentAccountRow, asOf: string, format: Formatters): string {
  const money = (minor: number) => format.money(minor, { style: 'exact' })
  return [
    t('lateRent.reminder.greeting', { name: account.tenantName }),
    '',
    t('lateRent.reminder.opening', {
      unit: `${account.propertyName}, ${account.unitLabel}`,
      date: format.date(asOf),
    }),
    ...account.openMonths.map(({ month, dueOn, due, paid }) =>
      t(paid > 0 ? 'lateRent.reminder.part' : 'lateRent.reminder.month', {
        month: format.month(month, 'long'),
        dueOn: format.date(dueOn),
        amount: money(due - paid),
        due: money(due),
      }),
    ),
    '',
    t('lateRent.reminder.total', { amount: money(account.arrears) }),
  ].join('\n')
}
