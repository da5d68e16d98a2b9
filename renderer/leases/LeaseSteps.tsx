import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { t } from '../app/messages/t.ts'
import { DayInput } from '../ui/form/DayInput.tsx'
import formStyles from '../ui/form/form.module.css'
import type { Form } from '../ui/form/use-form.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import type { LeaseDraft, StepDraft } from './lease-draft.ts'

type Props = { readonly form: Form<LeaseDraft> }

/** The steps of the rent: from each day on, another amount. */
export function LeaseSteps({ form }: Props) {
  const { steps } = form.draft
  const change = (index: number, part: Partial<StepDraft>) =>
    form.set(
      'steps',
      steps.map((step, n) => (n === index ? { ...step, ...part } : step)),
    )
  return (
    <fieldset className={formStyles['part']}>
      <legend className={formStyles['title']}>{t('lease.steps')}</legend>
      {steps.map((step, index) => (
        // A step has no name of its own: its place in the list is what the schema's messages go by.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={formStyles['row']}>
          <DayInput
            label={t('lease.stepFrom', { number: index + 1 })}
            value={step.date}
            onChange={(date) => change(index, { date })}
            error={form.messageOf(`steps.${index}.date`)}
            isLabelHidden
          />
          <UnitInput
            label={t('lease.stepRent', { number: index + 1 })}
            unit="money"
            value={step.monthlyRent}
            onChange={(monthlyRent) => change(index, { monthlyRent })}
            error={form.messageOf(`steps.${index}.monthlyRent`)}
            isLabelHidden
          />
          <ActionIcon
            size={36}
            aria-label={t('lease.stepRemove', { number: index + 1 })}
            onClick={() =>
              form.set(
                'steps',
                steps.filter((_step, n) => n !== index),
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
        onClick={() => form.set('steps', [...steps, { date: '', monthlyRent: null }])}
        data-testid="add-step"
      >
        {t('lease.stepAdd')}
      </Button>
    </fieldset>
  )
}
