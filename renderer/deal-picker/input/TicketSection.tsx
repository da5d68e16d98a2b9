import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './input.module.css'
import { TermField } from './TermField.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = { readonly form: InputForm }

/** How much to put into one deal, and how many deals to hold. */
export function TicketSection({ form }: Props) {
  return (
    <Section title={t('dp.input.tickets')}>
      <div className={styles['fields']}>
        <TermField form={form} term="ticketMin" />
        <TermField form={form} term="ticketMax" />
        <TermField form={form} term="minDeals" />
        <TermField form={form} term="maxDeals" />
      </div>
    </Section>
  )
}
