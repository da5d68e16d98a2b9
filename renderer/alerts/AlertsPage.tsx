import { Button } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { AlertsNav } from './AlertsNav.tsx'
import { AlertsView } from './AlertsView.tsx'
import { useAlerts, useCheck, useOpenAlerts } from './use-alerts.ts'

/** What the portfolio wants its owner to know, and the next step for each. */
export function AlertsPage() {
  const count = useOpenAlerts().length
  return (
    <>
      <PageHeader
        title={t('nav.alerts')}
        intro={count === 0 ? t('alerts.introNone') : t('alerts.intro', { count })}
        actions={<CheckButton />}
      />
      <AlertsNav />
      <QueryView query={useAlerts()}>
        {(alerts) =>
          alerts.length === 0 ? (
            <EmptyState sentence={t('alerts.none')} />
          ) : (
            <AlertsView alerts={alerts} />
          )
        }
      </QueryView>
    </>
  )
}

function CheckButton() {
  const { file } = useWorkspace()
  const check = useCheck()
  return (
    <Button
      variant="default"
      disabled={file.readOnly}
      loading={check.isPending}
      onClick={() => check.mutate()}
    >
      {t('alerts.check')}
    </Button>
  )
}
