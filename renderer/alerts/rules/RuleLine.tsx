import { Button, Group, Switch } from '@mantine/core'
import { type AlertRule, thresholdsOf } from '#shared/alerts/alert-rules'
import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { useFormat } from '../../ui/use-format.ts'
import styles from '../../ui/switched-lines.module.css'
import { writeThresholds } from './threshold-words.ts'
import { useClearRule, useSetRule } from './use-alert-rules.ts'

type Props = {
  readonly rule: AlertRule
  /** Whether it was set for this very place. */
  readonly isSetHere: boolean
  readonly onEdit: () => void
}

/** A rule, whether it is watched, from when on, and how to change that. */
export function RuleLine({ rule, isSetHere, onEdit }: Props) {
  const { file } = useWorkspace()
  const format = useFormat()
  const set = useSetRule()
  const name = t(`alertRule.${rule.rule}`)
  return (
    <li className={styles['line']}>
      <Switch
        aria-label={t('alertRules.on', { rule: name })}
        checked={rule.isOn}
        disabled={file.readOnly || set.isPending}
        onChange={(event) => set.mutate({ ...rule, isOn: event.currentTarget.checked })}
      />
      <div className={styles['said']}>
        <div className={styles['name']}>
          {name} {isSetHere && <StatusBadge tone="accent">{t('alertRules.own')}</StatusBadge>}
        </div>
        <div className={styles['help']}>{t(`alertRule.${rule.rule}.help`)}</div>
        <div className={styles['help']}>
          {rule.isOn ? writeThresholds(rule.rule, rule.thresholds, format) : t('alertRules.off')}
        </div>
      </div>
      <Group gap={6} wrap="nowrap">
        {isSetHere && <ResetButton rule={rule} name={name} />}
        {thresholdsOf(rule.rule).length > 0 && (
          <Button
            variant="default"
            size="compact-sm"
            disabled={file.readOnly}
            aria-label={t('alertRules.editOf', { rule: name })}
            onClick={onEdit}
          >
            {t('alertRules.edit')}
          </Button>
        )}
      </Group>
    </li>
  )
}

function ResetButton({ rule, name }: Pick<Props, 'rule'> & { readonly name: string }) {
  const { file } = useWorkspace()
  const clear = useClearRule()
  const isPortfolio = rule.propertyId === null
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      disabled={file.readOnly}
      loading={clear.isPending}
      aria-label={t(isPortfolio ? 'alertRules.initialOf' : 'alertRules.resetOf', { rule: name })}
      onClick={() => clear.mutate({ rule: rule.rule, propertyId: rule.propertyId })}
    >
      {t(isPortfolio ? 'alertRules.initial' : 'alertRules.reset')}
    </Button>
  )
}
