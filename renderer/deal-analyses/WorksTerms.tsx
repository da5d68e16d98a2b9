import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import { type RowColumn, TermRows } from './TermRows.tsx'
import type { TermsDraft, TermsForm } from './terms-draft.ts'

type Props = { readonly form: TermsForm }
type WorkRow = TermsDraft['works'][number]

const columns: readonly RowColumn<WorkRow>[] = [
  { key: 'name', label: t('uw.work.name'), unit: 'text', width: 'minmax(110px, 1fr)' },
  { key: 'cost', label: t('uw.work.cost'), unit: 'money', width: '112px' },
  { key: 'afterMonths', label: t('uw.work.afterMonths'), unit: 'integer', width: '80px' },
  { key: 'durationMonths', label: t('uw.work.durationMonths'), unit: 'integer', width: '80px' },
  { key: 'upliftPerMonth', label: t('uw.work.upliftPerMonth'), unit: 'money', width: '94px' },
  { key: 'lostRentPerMonth', label: t('uw.work.lostRentPerMonth'), unit: 'money', width: '94px' },
]

const newWork = (): WorkRow => ({
  id: crypto.randomUUID(),
  name: '',
  cost: null,
  afterMonths: 0,
  durationMonths: 1,
  upliftPerMonth: 0,
  lostRentPerMonth: 0,
})

/** What is rebuilt after closing, when, and what it brings. */
export const WorksTerms = ({ form }: Props) => (
  <Section title={t('uw.works')} note={t('uw.worksNote')}>
    <TermRows
      label={t('uw.works')}
      rows={form.terms.works}
      columns={columns}
      onRows={(works) => form.set({ works })}
      newRow={newWork}
      messageOf={form.messageOf}
      path="works"
      add={t('uw.work.add')}
      testId="uw-add-work"
    />
  </Section>
)
