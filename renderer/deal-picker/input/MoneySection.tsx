import { SegmentedControl } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { FieldLabel } from '../../ui/FieldLabel.tsx'
import { Section } from '../../ui/Section.tsx'
import { helpOfField, labelOfField } from '../field-help.ts'
import shared from '../../optimizer/input/input.module.css'
import styles from './input.module.css'
import { TermField } from './TermField.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = { readonly form: InputForm }

const modes = ['fractional', 'whole'] as const

/** How much money there is, and how it may be spent. */
export function MoneySection({ form }: Props) {
  return (
    <Section title={t('dp.input.money')}>
      <div className={styles['fields']}>
        <div className={shared['wide']}>
          <FieldLabel label={labelOfField('mode')} help={helpOfField('mode')} />
          <SegmentedControl
            fullWidth
            aria-label={labelOfField('mode')}
            data={modes.map((value) => ({ value, label: t(`dp.mode.${value}`) }))}
            value={form.terms.mode}
            onChange={(mode) => form.changeTerms({ mode })}
          />
        </div>
        <TermField form={form} term="budget" isRequired placeholder="" />
        <TermField form={form} term="riskPenalty" placeholder="0" />
        <TermField form={form} term="minInvested" />
      </div>
    </Section>
  )
}
