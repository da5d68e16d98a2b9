import { Button } from '@mantine/core'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useFileCommand } from '../files/use-file-command.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { notifyFailed } from '../ui/notify.ts'
import { PageHeader } from '../ui/PageHeader.tsx'

type Props = { readonly title: string }

/** The dashboard of a portfolio without property. */
export function DashboardEmpty({ title }: Props) {
  const sample = useFileCommand(() => api.files.openSample())
  return (
    <div data-testid="dashboard">
      <PageHeader title={title} />
      <EmptyState
        sentence={t('dashboard.empty')}
        action={
          <Button
            variant="default"
            onClick={() => sample.mutate(undefined, { onError: notifyFailed })}
          >
            {t('dashboard.emptyAction')}
          </Button>
        }
      />
    </div>
  )
}
