import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import shared from '../../optimizer/input/input.module.css'
import { StackField } from './StackField.tsx'
import type { StackForm } from './use-stack-form.ts'

type Props = { readonly form: StackForm }

const fields = ['need', 'value', 'noi', 'holdYears', 'worstCaseWeight'] as const
const required: ReadonlySet<string> = new Set(['need', 'value', 'noi'])
const defaults: Readonly<Record<string, string>> = { holdYears: '5', worstCaseWeight: '0%' }

/** How much money, on what value and income, for how long. */
export const MoneySection = ({ form }: Props) => (
  <Section title={t('ds.money')}>
    <div className={shared['fields']}>
      {fields.map((field) => (
        <StackField
          key={field}
          field={field}
          path={`/${field}`}
          value={form.draft[field]}
          onChange={(value) => form.change({ [field]: value })}
          messages={form.messages}
          placeholder={defaults[field] ?? ''}
          isRequired={required.has(field)}
        />
      ))}
    </div>
  </Section>
)
