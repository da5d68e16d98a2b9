import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ExtraPaymentEffect } from '#shared/finance/loan-what-if'
import { NewExtraPayment } from '#shared/loans/loan-procedures'
import type { LoanDetail } from '#shared/loans/loan-views'
import type { ExtraPayment } from '#shared/loans/loans'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { FactList } from '../ui/FactList.tsx'
import { DayInput } from '../ui/form/DayInput.tsx'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { notifyFailed } from '../ui/notify.ts'
import { Section } from '../ui/Section.tsx'
import { UnitInput } from '../ui/UnitInput.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import styles from './loans.module.css'

type Props = {
  readonly loan: LoanDetail['loan']
  readonly extra: ExtraPayment | null
  readonly effect: ExtraPaymentEffect | null
  readonly onExtra: (extra: ExtraPayment | null) => void
}

/** What an extra payment would save; nothing is kept until it is accepted. */
export function WhatIfSection({ loan, extra, effect, onExtra }: Props) {
  const { asOf, file } = useWorkspace()
  const money = useMoney()
  const format = useFormat()
  const [date, setDate] = useState(loan.nextPayment?.date ?? asOf)
  const [amount, setAmount] = useState<number | null>(null)
  const save = useSave((input: NewExtraPayment) => api.loans.addExtraPayment(input), {
    say: () => t('loan.extraSaved'),
    after: () => {
      setAmount(null)
      onExtra(null)
    },
  })
  const change = (next: { date?: string; amount?: number | null }) => {
    const asked = { loanId: loan.id, date, amount: money.toMinor(amount), ...minorOf(next, money) }
    if (next.date !== undefined) setDate(next.date)
    if (next.amount !== undefined) setAmount(next.amount)
    const parsed = NewExtraPayment.safeParse(asked)
    onExtra(parsed.success ? { date: parsed.data.date, amount: parsed.data.amount } : null)
  }
  return (
    <Section title={t('loan.whatIf')}>
      <p className={styles['remark']}>{t('loan.whatIfRemark')}</p>
      <div className={styles['fields']} data-testid="what-if">
        <DayInput
          label={t('loan.extraDay')}
          value={date}
          onChange={(day) => change({ date: day })}
        />
        <UnitInput
          label={t('loan.extra')}
          unit="money"
          value={amount}
          onChange={(typed) => change({ amount: typed })}
        />
      </div>
      {effect && <FactList facts={factsOf(effect, format)} />}
      {extra && (
        <Button
          size="compact-sm"
          mt="xs"
          loading={save.isPending}
          disabled={file.readOnly}
          onClick={() =>
            save.mutate({ loanId: loan.id, ...extra }, { onError: (error) => notifyFailed(error) })
          }
          data-testid="accept-extra"
        >
          {t('loan.extraAccept')}
        </Button>
      )}
    </Section>
  )
}

const minorOf = (
  next: { date?: string; amount?: number | null },
  { toMinor }: ReturnType<typeof useMoney>,
) => ({
  ...(next.date === undefined ? {} : { date: next.date }),
  ...(next.amount === undefined ? {} : { amount: toMinor(next.amount) }),
})

function factsOf(effect: ExtraPaymentEffect, format: Formatters) {
  const write = (minor: number) => format.money(minor, { style: 'exact' })
  const until = effect.lastPaymentDate
  return [
    [t('loan.interestSaved'), write(effect.interestSaved)] as const,
    [t('loan.monthsSaved'), t('loan.months', { count: effect.monthsSaved })] as const,
    ...(effect.penalty > 0 ? [[t('loan.penaltyNow'), write(-effect.penalty)] as const] : []),
    ...(until === null ? [] : [[t('loan.lastPayment'), format.date(until)] as const]),
  ]
}
