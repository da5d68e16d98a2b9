import { SegmentedControl } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { FieldLabel } from '../../ui/FieldLabel.tsx'
import { Section } from '../../ui/Section.tsx'
import { helpOfField, labelOfField } from '../field-help.ts'
import { HorizonChoice } from './HorizonChoice.tsx'
import shared from '../../optimizer/input/input.module.css'
import { MixField } from './MixField.tsx'
import type { MixForm } from './use-mix-form.ts'

type Props = { readonly form: MixForm }

const modes = ['whole', 'fractional'] as const
const objectives = ['ncf', 'npv'] as const

/** Which units count, what is made the most of, and over how many months. */
export function ScopeSection({ form }: Props) {
  const { draft, change, messages } = form
  const number = (field: 'horizonMonths' | 'discountRate', placeholder = '') => (
    <MixField
      field={field}
      path={`/${field}`}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      messages={messages}
      placeholder={placeholder}
    />
  )
  return (
    <Section title={t('lm.scope')}>
      <div className={shared['fields']}>
        <div className={shared['wide']}>
          <HorizonChoice form={form} />
        </div>
        {number('horizonMonths', '12')}
        {draft.objective === 'npv' && number('discountRate')}
        <div className={shared['wide']}>
          <FieldLabel label={labelOfField('objective')} help={helpOfField('objective')} />
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={labelOfField('objective')}
            data={objectives.map((value) => ({ value, label: t(`lm.objective.${value}`) }))}
            value={draft.objective}
            onChange={(value) => change({ objective: value === 'npv' ? 'npv' : 'ncf' })}
          />
        </div>
        <div className={shared['wide']}>
          <FieldLabel label={labelOfField('mode')} help={helpOfField('mode')} />
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={labelOfField('mode')}
            data={modes.map((value) => ({ value, label: t(`lm.mode.${value}`) }))}
            value={draft.mode}
            onChange={(value) => change({ mode: value === 'whole' ? 'whole' : 'fractional' })}
          />
        </div>
      </div>
    </Section>
  )
}
