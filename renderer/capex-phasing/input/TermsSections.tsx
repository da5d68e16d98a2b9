import { Switch } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { UnitInput } from '../../ui/UnitInput.tsx'
import { helpOfField, labelOfField } from '../field-help.ts'
import type { CapexForm } from '../use-capex-form.ts'
import { InflowField } from './InflowField.tsx'
import shared from '../../optimizer/input/input.module.css'
import styles from './input.module.css'
import { MonthField } from './MonthField.tsx'
import { TermField } from './TermField.tsx'

type Props = { readonly form: CapexForm }

/** From when to when, and what time does to money. */
export const TimeSection = ({ form }: Props) => (
  <Section title={t('cx.time')}>
    <div className={styles['fields']}>
      <MonthField
        label={labelOfField('startMonth')}
        help={helpOfField('startMonth')}
        value={form.draft.terms.startMonth}
        onChange={(month) => form.changeTerms({ startMonth: month ?? form.facts.startMonth })}
        error={form.messages.get('/startMonth')}
      />
      <TermField form={form} term="months" isRequired placeholder="" />
      <TermField form={form} term="discountRate" placeholder="0" />
      <TermField form={form} term="exitYield" placeholder={t('cx.noTerminal')} />
      <TermField form={form} term="rentGrowth" placeholder="0" />
      <TermField form={form} term="costInflation" placeholder="0" />
    </div>
  </Section>
)

/** What pays for the works. */
export function CashSection({ form }: Props) {
  const { terms } = form.draft
  return (
    <Section title={t('cx.cash')}>
      <Switch
        mb={12}
        label={t('cx.hasCash')}
        checked={terms.hasCash}
        onChange={(event) => form.changeTerms({ hasCash: event.currentTarget.checked })}
      />
      {terms.hasCash && (
        <div className={styles['fields']}>
          <TermField form={form} term="opening" isRequired placeholder="" />
          <TermField form={form} term="floor" placeholder="0" />
          <InflowField form={form} />
          <Switch
            className={shared['wide'] ?? ''}
            label={labelOfField('cash.reinvestUplift')}
            description={helpOfField('cash.reinvestUplift')}
            checked={terms.reinvestUplift}
            onChange={(event) => form.changeTerms({ reinvestUplift: event.currentTarget.checked })}
          />
        </div>
      )}
    </Section>
  )
}

/** How much may be spent and done at once, and the covenants that works must not break. */
export const LimitsSection = ({ form }: Props) => (
  <Section tour="wizard-limits" title={t('cx.limits')}>
    <div className={styles['fields']}>
      <TermField form={form} term="monthlyLimit" />
      <TermField form={form} term="totalBudget" />
      <TermField form={form} term="maxParallel" />
      <UnitInput
        label={t('cx.minDscr')}
        help={t('cx.minDscrHelp')}
        unit="ratio"
        value={form.draft.terms.minDscr}
        onChange={(minDscr) => form.changeTerms({ minDscr })}
        placeholder={t('cx.noLimit')}
      />
    </div>
  </Section>
)

/** When the search may stop. */
export const SearchSection = ({ form }: Props) => (
  <Section title={t('cx.search')}>
    <div className={styles['fields']}>
      <TermField form={form} term="timeLimitSec" placeholder={t('cx.fromSettings')} />
      <TermField form={form} term="mipRelGap" placeholder={t('cx.standard')} />
    </div>
  </Section>
)
