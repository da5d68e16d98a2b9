import type { Deal } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { Section } from '../ui/Section.tsx'
import { TermField } from './TermField.tsx'
import { type RowColumn, TermRows } from './TermRows.tsx'
import type { TermsDraft, TermsForm } from './terms-draft.ts'

type Props = { readonly form: TermsForm; readonly deal: Deal }
type ExpenseRow = TermsDraft['expenses'][number]

const columns: readonly RowColumn<ExpenseRow>[] = [
  { key: 'name', label: t('uw.expense.name'), unit: 'text', width: 'minmax(120px, 1fr)' },
  { key: 'perYear', label: t('uw.expense.perYear'), unit: 'money', width: '150px' },
  {
    key: 'growth',
    label: t('uw.expense.growth'),
    unit: 'percent',
    width: '150px',
    placeholder: t('uw.expense.asAll'),
  },
]

const newExpense = (): ExpenseRow => ({
  id: crypto.randomUUID(),
  name: '',
  perYear: null,
  growth: null,
})

/** What it costs to run, and how rents, costs and values grow. */
export function CostTerms({ form, deal }: Props) {
  return (
    <Section title={t('uw.costs')}>
      <TermRows
        label={t('uw.costs')}
        rows={form.terms.expenses}
        columns={columns}
        onRows={(expenses) => form.set({ expenses })}
        newRow={newExpense}
        messageOf={form.messageOf}
        path="expenses"
        add={t('uw.expense.add')}
        testId="uw-add-expense"
      />
      <FieldGrid columns={3}>
        <TermField form={form} deal={deal} name="managementRate" unit="percent" />
        <TermField form={form} deal={deal} name="reservePerMonth" unit="money" />
        <TermField form={form} deal={deal} name="rentGrowth" unit="percent" />
        <TermField form={form} deal={deal} name="expenseGrowth" unit="percent" />
        <TermField form={form} deal={deal} name="valueGrowth" unit="percent" />
      </FieldGrid>
    </Section>
  )
}
