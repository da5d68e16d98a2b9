import { Checkbox, MultiSelect, TagsInput } from '@mantine/core'
import { BuyCriteria, type CriterionName, ruleNames } from '#shared/deals/buy-criteria'
import { PropertyType } from '#shared/properties'
import { sectorName } from '../app/messages/sector-name.ts'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { type Form, useForm } from '../ui/form/use-form.ts'
import { useSave } from '../ui/form/use-save.ts'
import { unitOfRule } from './criteria-units.ts'
import type { Draftable } from './terms-draft.ts'
import { TermInput } from './TermInput.tsx'
import styles from './underwriting.module.css'

type Props = { readonly criteria: BuyCriteria; readonly onClose: () => void }
type CriteriaDraft = Draftable<BuyCriteria>

/** What the owner of the portfolio buys: each criterion on or off, with its threshold and its weight. */
export function CriteriaDialog({ criteria, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const form = useForm<CriteriaDraft>(criteria)
  const save = useSave(
    (input: BuyCriteria) => api.buyCriteria.set({ portfolioId: portfolio.id, criteria: input }),
    { say: () => t('criteria.saved'), after: onClose },
  )
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('criteria.dialogTitle', { name: portfolio.name })}
      submitLabel={t('common.save')}
      onSubmit={() => form.submit(BuyCriteria, form.draft, (parsed) => save.mutate(parsed))}
      isPending={save.isPending}
      error={save.error}
    >
      <div className={styles['criteria']}>
        <span className={styles['criteriaHead']}>{t('criteria.criterion')}</span>
        <span className={styles['criteriaHead']}>{t('criteria.threshold')}</span>
        <span className={styles['criteriaHead']}>{t('criteria.weight')}</span>
        {ruleNames.map((name) => (
          <CriterionRow key={name} form={form} name={name}>
            <TermInput
              label={t('criteria.thresholdOf', { name: t(`criteria.${name}`) })}
              isLabelHidden
              unit={unitOfRule(name)}
              value={form.draft[name].threshold}
              onChange={(threshold) => form.set(name, { ...form.draft[name], threshold })}
              error={form.messageOf(`${name}.threshold`)}
            />
          </CriterionRow>
        ))}
        <CriterionRow form={form} name="markets">
          <TagsInput
            aria-label={t('criteria.thresholdOf', { name: t('criteria.markets') })}
            value={[...form.draft.markets.values]}
            onChange={(values) => form.set('markets', { ...form.draft.markets, values })}
            error={form.messageOf('markets.values')}
            placeholder={t('criteria.marketsExample')}
          />
        </CriterionRow>
        <CriterionRow form={form} name="types">
          <MultiSelect
            aria-label={t('criteria.thresholdOf', { name: t('criteria.types') })}
            data={types}
            value={[...form.draft.types.values]}
            onChange={(values) => form.set('types', { ...form.draft.types, values })}
            error={form.messageOf('types.values')}
            searchable
          />
        </CriterionRow>
      </div>
    </DialogForm>
  )
}

const types = PropertyType.options.map((value) => ({ value, label: sectorName(value) }))

type RowProps = {
  readonly form: Form<CriteriaDraft>
  readonly name: CriterionName
  readonly children: React.ReactNode
}

function CriterionRow({ form, name, children }: RowProps) {
  const criterion = form.draft[name]
  return (
    <>
      <Checkbox
        label={t(`criteria.${name}`)}
        checked={criterion.isOn}
        onChange={(event) => form.set(name, { ...criterion, isOn: event.currentTarget.checked })}
      />
      {children}
      <TermInput
        label={t('criteria.weightOf', { name: t(`criteria.${name}`) })}
        isLabelHidden
        unit="number"
        value={criterion.weight}
        onChange={(weight) => form.set(name, { ...criterion, weight })}
        error={form.messageOf(`${name}.weight`)}
      />
    </>
  )
}
