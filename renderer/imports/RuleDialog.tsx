import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { RuleDraft } from '#shared/imports/import-rules'
import type { ImportRule } from '#shared/imports/imports'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useForm } from '../ui/form/use-form.ts'
import { useMoney } from '../ui/form/use-money.ts'
import { useSave } from '../ui/form/use-save.ts'
import { notifyFailed } from '../ui/notify.ts'
import styles from './imports.module.css'
import { inputOfRule, typedRule } from './rule-draft.ts'
import { ruleName } from './rule-words.ts'
import { RuleFields } from './RuleFields.tsx'

type Props = {
  /** The rule to edit; null adds one. */
  readonly rule: ImportRule | null
  readonly onClose: () => void
}

/** Writes a rule, and tries it on the ledger before it is saved. */
export function RuleDialog({ rule, onClose }: Props) {
  const { portfolio } = useWorkspace()
  const money = useMoney()
  const form = useForm(typedRule(rule, money))
  const save = useSave(
    (draft: RuleDraft) =>
      rule === null
        ? api.importRules.create({ portfolioId: portfolio.id, rule: draft })
        : api.importRules.update({ id: rule.id, rule: draft }),
    { say: (saved) => t('rules.saved', { name: ruleName(saved) }), after: onClose },
  )
  const test = useMutation({
    mutationFn: (draft: RuleDraft) =>
      api.importRules.test({ portfolioId: portfolio.id, rule: draft }),
    onError: notifyFailed,
  })
  const submit = (then: (draft: RuleDraft) => void) =>
    form.submit(RuleDraft, inputOfRule(form.draft, money), then)
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t(rule === null ? 'rules.addTitle' : 'rules.editTitle')}
      submitLabel={t(rule === null ? 'rules.add' : 'common.save')}
      onSubmit={() => submit(save.mutate)}
      isPending={save.isPending}
      error={save.error}
    >
      <RuleFields form={form} />
      <Group gap="sm">
        <Button variant="default" loading={test.isPending} onClick={() => submit(test.mutate)}>
          {t('rules.test')}
        </Button>
        {test.data && (
          <span className={styles['hint']} role="status">
            {t('rules.tested', { count: test.data.fits, changes: test.data.changes })}
          </span>
        )}
      </Group>
    </DialogForm>
  )
}
