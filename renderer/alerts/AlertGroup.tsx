import { useState } from 'react'
import type { Alert } from '#shared/alerts/alerts'
import { t } from '../app/messages/t.ts'
import { ShowAllButton } from '../ui/ShowAllButton.tsx'
import type { AlertAction } from './AlertDialogs.tsx'
import { AlertLine } from './AlertLine.tsx'
import styles from './alerts.module.css'

type Props = {
  readonly alerts: readonly Alert[]
  readonly onAction: (action: AlertAction) => void
}

/** So many of one rule are shown before the rest is asked for, so that none of them floods the page. */
const firstShown = 4

/** The alerts of one severity, those of one rule together. */
export function AlertGroup({ alerts, onAction }: Props) {
  const rules = [...new Set(alerts.map(({ rule }) => rule))]
  return (
    <ul className={styles['list']}>
      {rules.map((rule) => (
        <AlertsOfRule
          key={rule}
          alerts={alerts.filter((alert) => alert.rule === rule)}
          onAction={onAction}
        />
      ))}
    </ul>
  )
}

function AlertsOfRule({ alerts, onAction }: Props) {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? alerts : alerts.slice(0, firstShown)
  const hidden = alerts.length - shown.length
  return (
    <>
      {shown.map((alert) => (
        <AlertLine key={alert.id} alert={alert} onAction={onAction} />
      ))}
      {hidden > 0 && (
        <li className={styles['more']}>
          <ShowAllButton onClick={() => setWhole(true)}>
            {t('alerts.more', { count: hidden })}
          </ShowAllButton>
        </li>
      )}
    </>
  )
}
