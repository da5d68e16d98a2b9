import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { t } from '../app/messages/t.ts'
import formStyles from '../ui/form/form.module.css'
import type { Form } from '../ui/form/use-form.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import type { LeaseDraft, OptionDraft } from './lease-draft.ts'
import styles from './lease-options.module.css'

type Props = { readonly form: Form<LeaseDraft> }

const emptyOption: OptionDraft = { months: 12, monthlyRent: null, noticeMonths: 3 }

/** The tenant's rights to go on: for how long, at which rent, said how long before. */
export function LeaseOptions({ form }: Props) {
  const { options } = form.draft
  const change = (index: number, part: Partial<OptionDraft>) =>
    form.set(
      'options',
      options.map((option, n) => (n === index ? { ...option, ...part } : option)),
    )
  return (
    <fieldset className={formStyles['part']}>
      <legend className={formStyles['title']}>{t('lease.options')}</legend>
      {options.map((option, index) => (
        // An option has no name of its own: its place in the list is what the schema's messages go by.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles['row']}>
          <UnitInput
            label={t('lease.optionMonths', { number: String(index + 1) })}
            unit="months"
            value={option.months}
            onChange={(months) => change(index, { months })}
            error={form.messageOf(`options.${index}.months`)}
          />
          <UnitInput
            label={t('lease.optionRent', { number: String(index + 1) })}
            unit="money"
            value={option.monthlyRent}
            onChange={(monthlyRent) => change(index, { monthlyRent })}
            placeholder={t('lease.optionMarket')}
            error={form.messageOf(`options.${index}.monthlyRent`)}
          />
          <UnitInput
            label={t('lease.optionNotice', { number: String(index + 1) })}
            unit="months"
            value={option.noticeMonths}
            onChange={(noticeMonths) => change(index, { noticeMonths })}
            error={form.messageOf(`options.${index}.noticeMonths`)}
          />
          <ActionIcon
            size={36}
            aria-label={t('lease.optionRemove', { number: String(index + 1) })}
            onClick={() =>
              form.set(
                'options',
                options.filter((_option, n) => n !== index),
              )
            }
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => form.set('options', [...options, emptyOption])}
        data-testid="add-option"
      >
        {t('lease.optionAdd')}
      </Button>
    </fieldset>
  )
}
