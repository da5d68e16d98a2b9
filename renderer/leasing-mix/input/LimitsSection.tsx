import { Switch } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { labelOfField } from '../field-help.ts'
import shared from '../../optimizer/input/input.module.css'
import { MixField } from './MixField.tsx'
import type { MixForm } from './use-mix-form.ts'

type Props = { readonly form: MixForm }

const fields = ['incentiveBudget', 'occupancyTarget', 'waultFloor', 'measureMonth'] as const

/** What every mix has to keep; an empty field sets no limit. */
export const LimitsSection = ({ form }: Props) => (
  <Section tour="wizard-limits" title={t('lm.limits')}>
    <div className={shared['fields']}>
      {fields.map((field) => (
        <MixField
          key={field}
          field={field}
          path={`/${field}`}
          value={form.draft[field]}
          onChange={(value) => form.change({ [field]: value })}
          messages={form.messages}
          placeholder={field === 'measureMonth' ? '12' : t('lm.noLimit')}
        />
      ))}
      <Switch
        className={shared['wide'] ?? ''}
        label={labelOfField('countRentFree')}
        checked={form.draft.countRentFree}
        onChange={(event) => form.change({ countRentFree: event.currentTarget.checked })}
      />
    </div>
  </Section>
)
