import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { sumOf } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './loans.module.css'
import { type SchedulePayment, type ScheduleYear, yearsOfSchedule } from './schedule-years.ts'

type Props = { readonly payments: readonly SchedulePayment[]; readonly escrow: number }

/** The payments under their years; the year of the as-of day is open at first. */
export function ScheduleTable({ payments, escrow }: Props) {
  const { asOf } = useWorkspace()
  const [toggled, setToggled] = useState<readonly string[]>([])
  const years = yearsOfSchedule(payments)
  const isOpen = (year: string) => (year === asOf.slice(0, 4)) !== toggled.includes(year)
  const toggle = (year: string) =>
    setToggled((now) => (now.includes(year) ? now.filter((y) => y !== year) : [...now, year]))
  const sums = {
    payment: sumOf(payments, ({ payment }) => payment),
    interest: sumOf(payments, ({ interest }) => interest),
    principal: sumOf(payments, ({ principal }) => principal),
  }
  return (
    <div
      className={styles['schedule']}
      tabIndex={0}
      role="group"
      aria-label={t('loan.schedule')}
      data-testid="schedule"
    >
      <table className={styles['table']}>
        <ScheduleHead hasEscrow={escrow > 0} />
        <tbody>
          {years.map((year) => (
            <Fragment key={year.year}>
              <YearRow
                year={year}
                escrow={escrow}
                isOpen={isOpen(year.year)}
                onToggle={() => toggle(year.year)}
              />
              {isOpen(year.year) &&
                year.payments.map((payment) => (
                  <PaymentRow
                    key={payment.number}
                    payment={payment}
                    escrow={escrow}
                    isPast={payment.date <= asOf}
                  />
                ))}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('common.total')}</th>
            <Money {...sums} escrow={escrow * payments.length} hasEscrow={escrow > 0} />
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function ScheduleHead({ hasEscrow }: { readonly hasEscrow: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('loan.day')}</th>
        <th scope="col">{t('loan.instalment')}</th>
        <th scope="col">{t('loan.interest')}</th>
        <th scope="col">{t('loan.principal')}</th>
        {hasEscrow && <th scope="col">{t('loan.escrowPaid')}</th>}
        <th scope="col">{t('loan.owedAfter')}</th>
      </tr>
    </thead>
  )
}

type YearProps = {
  readonly year: ScheduleYear
  readonly escrow: number
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function YearRow({ year, escrow, isOpen, onToggle }: YearProps) {
  const Icon = isOpen ? IconChevronDown : IconChevronRight
  const count = year.payments.length
  return (
    <tr className={styles['year']}>
      <th scope="row">
        <button
          type="button"
          className={styles['toggle']}
          aria-expanded={isOpen}
          onClick={onToggle}
          title={t('loan.payments', { count })}
        >
          <Icon size={14} aria-hidden />
          {year.year}
        </button>
      </th>
      <Money {...year} escrow={escrow * count} hasEscrow={escrow > 0} />
      <Balance minor={year.balance} />
    </tr>
  )
}

type PaymentProps = {
  readonly payment: SchedulePayment
  readonly escrow: number
  readonly isPast: boolean
}

function PaymentRow({ payment, escrow, isPast }: PaymentProps) {
  const format = useFormat()
  return (
    <tr className={`${styles['payment']} ${isPast ? (styles['past'] ?? '') : ''}`}>
      <th scope="row">{format.date(payment.date)}</th>
      <Money {...payment} escrow={escrow} hasEscrow={escrow > 0} />
      <Balance minor={payment.balance} />
    </tr>
  )
}

type MoneyProps = {
  readonly payment: number
  readonly interest: number
  readonly principal: number
  readonly escrow: number
  readonly hasEscrow: boolean
}

function Money({ payment, interest, principal, escrow, hasEscrow }: MoneyProps) {
  const format = useFormat()
  const write = (minor: number) => format.money(minor, { style: 'exact' })
  return (
    <>
      <td>{write(payment)}</td>
      <td>{write(interest)}</td>
      <td>{write(principal)}</td>
      {hasEscrow && <td>{write(escrow)}</td>}
    </>
  )
}

function Balance({ minor }: { readonly minor: number }) {
  const format = useFormat()
  return <td>{format.money(minor, { style: 'exact' })}</td>
}
