import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { CapList } from './CapList.tsx'
import styles from './input.module.css'
import { TermField } from './TermField.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = { readonly form: InputForm }

/** What the plan as a whole, and each sector or city in it, must keep to. */
export function LimitsSection({ form }: Props) {
  return (
    <Section tour="wizard-limits" title={t('dp.input.limits')}>
      <div className={styles['fields']}>
        <TermField form={form} term="minYield" />
        <TermField form={form} term="maxRisk" />
      </div>
      <h3 className={styles['part']}>{t('dp.section.caps')}</h3>
      <CapList form={form} />
    </Section>
  )
}
