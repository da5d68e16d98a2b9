import { t } from '../app/messages/t.ts'
import { DatedRows } from '../ui/form/DatedRows.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { LoanDraft } from './loan-draft.ts'
import { PenaltyRows } from './PenaltyRows.tsx'

type Props = { readonly form: Form<LoanDraft>; readonly hasPast: boolean }

const extraWords = {
  title: t('loan.extras'),
  add: t('loan.extraAdd'),
  date: (number: number) => t('loan.extraDate', { number }),
  value: (number: number) => t('loan.extraAmount', { number }),
  remove: (number: number) => t('loan.extraRemove', { number }),
}

const statementWords = {
  title: t('loan.statements'),
  add: t('loan.statementAdd'),
  date: (number: number) => t('loan.statementDate', { number }),
  value: (number: number) => t('loan.statementBalance', { number }),
  remove: (number: number) => t('loan.statementRemove', { number }),
}

/** What is paid on top, what repaying early costs, and what the lender has said is owed. */
export function LoanHistoryFields({ form, hasPast }: Props) {
  return (
    <>
      <DatedRows
        words={extraWords}
        unit="money"
        rows={form.draft.extraPayments}
        onRows={(rows) => form.set('extraPayments', rows)}
        messageOf={(index, part) =>
          form.messageOf(`extraPayments.${index}.${part === 'date' ? 'date' : 'amount'}`)
        }
        testId="add-extra"
      />
      <PenaltyRows
        rows={form.draft.prepaymentSteps}
        onRows={(rows) => form.set('prepaymentSteps', rows)}
        messageOf={form.messageOf}
      />
      {hasPast && (
        <DatedRows
          words={statementWords}
          unit="money"
          rows={form.draft.statements}
          onRows={(rows) => form.set('statements', rows)}
          messageOf={(index, part) =>
            form.messageOf(`statements.${index}.${part === 'date' ? 'date' : 'balance'}`)
          }
          error={form.messageOf('statements')}
          testId="add-statement"
        />
      )}
    </>
  )
}
