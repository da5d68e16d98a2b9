import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import shared from '../../optimizer/input/input.module.css'
import { StackField } from './StackField.tsx'
import type { StackForm } from './use-stack-form.ts'

type Props = { readonly form: StackForm }

const fields = ['maxLtv', 'minDscr', 'minDebtYield', 'fixedShareMin', 'maxTranches'] as const

/** What every stack has to keep; an empty field sets no limit. */
export const LimitsSection = ({ form }: Props) => (
  <Section tour="wizard-limits" title={t('ds.limits')}>
    <div className={shared['fields']}>
      {fields.map((field) => (
        <StackField
          key={field}
          field={field}
          path={`/${field}`}
          value={form.draft[field]}
          onChange={(value) => form.change({ [field]: value })}
          messages={form.messages}
        />
      ))}
    </div>
  </Section>
)
