import { Select } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { FieldGrid } from '../ui/form/FieldGrid.tsx'
import { NumberField } from '../ui/form/NumberField.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import type { Form } from '../ui/form/use-form.ts'
import type { TypedRule } from './rule-draft.ts'
import { useTargets } from './use-targets.ts'

type Props = { readonly form: Form<TypedRule> }

/** What a rule looks for, and what it sets. */
export function RuleFields({ form }: Props) {
  const targets = useTargets()
  const pick = (
    name: 'accountId' | 'category' | 'propertyId' | 'unitId',
    label: string,
    data: { value: string; label: string }[],
    placeholder: string,
  ) => (
    <Select
      label={label}
      data={data}
      value={form.draft[name] || null}
      placeholder={placeholder}
      error={form.messageOf(name)}
      clearable
      searchable
      onChange={(value) => form.set(name, value ?? '')}
    />
  )
  return (
    <>
      <FieldGrid title={t('rules.when')}>
        <TextField
          form={form}
          name="payeeContains"
          label={t('rules.payeeContains')}
          help={t('rules.payeeContainsHelp')}
          isFirst
        />
        <TextField form={form} name="descriptionContains" label={t('rules.descriptionContains')} />
      </FieldGrid>
      <FieldGrid columns={3}>
        <NumberField
          form={form}
          name="amountMin"
          unit="money"
          label={t('rules.amountMin')}
          help={t('rules.amountHelp')}
        />
        <NumberField form={form} name="amountMax" unit="money" label={t('rules.amountMax')} />
        {pick('accountId', t('rules.account'), targets.accounts, t('rules.anyAccount'))}
      </FieldGrid>
      <FieldGrid title={t('rules.then')}>
        {pick('category', t('import.category'), targets.categories, t('rules.keep'))}
        {pick('propertyId', t('import.propertyOf'), targets.properties, t('rules.keep'))}
        {pick('unitId', t('import.unit'), targets.unitsOf(form.draft.propertyId), t('rules.keep'))}
        <TextField form={form} name="payee" label={t('rules.payee')} />
      </FieldGrid>
    </>
  )
}
