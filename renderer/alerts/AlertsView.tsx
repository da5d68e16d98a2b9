import { useState } from 'react'
import type { Alert } from '#shared/alerts/alerts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Section } from '../ui/Section.tsx'
import { AlertDialogs, type AlertAction } from './AlertDialogs.tsx'
import { openAlerts, passes } from './alert-filter.ts'
import { AlertFilters } from './AlertFilters.tsx'
import { AlertGroup } from './AlertGroup.tsx'
import styles from './alerts.module.css'
import { useAlertKeys } from './use-alert-keys.ts'

type Props = { readonly alerts: readonly Alert[] }

const severities = ['critical', 'warning', 'info'] as const

/** The alerts by how grave they are, each with its next step. */
export function AlertsView({ alerts }: Props) {
  const { file } = useWorkspace()
  const [filter, setFilter] = useState(openAlerts)
  const [action, setAction] = useState<AlertAction | null>(null)
  const shown = alerts.filter(passes(filter))
  const { list, onKeyDown } = useAlertKeys(shown, file.readOnly ? null : setAction)
  return (
    <div data-testid="alerts">
      <AlertFilters alerts={alerts} filter={filter} onFilter={setFilter} />
      {shown.length === 0 && <EmptyState sentence={t('alerts.noneShown')} />}
      <div ref={list} onKeyDown={onKeyDown}>
        {severities
          .map((severity) => ({ severity, own: shown.filter((a) => a.severity === severity) }))
          .filter(({ own }) => own.length > 0)
          .map(({ severity, own }) => (
            <Section key={severity} title={t(`alerts.${severity}`)}>
              <AlertGroup alerts={own} onAction={setAction} />
            </Section>
          ))}
      </div>
      {shown.length > 0 && <p className={styles['keys']}>{t('alerts.keys')}</p>}
      {action && <AlertDialogs action={action} onClose={() => setAction(null)} />}
    </div>
  )
}
