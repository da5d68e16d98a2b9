import { Button } from '@mantine/core'
import type { BackupList } from '#shared/backups/backups'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { BackupPlaces } from './BackupPlaces.tsx'
import { BackupTable } from './BackupTable.tsx'
import { useBackups, useBackUpNow } from './use-backups.ts'

/** The verified copies of the open file, where they are kept, and going back to one. */
export function BackupsPage() {
  const { file } = useWorkspace()
  const backups = useBackups(null)
  const make = useBackUpNow()
  const button = (
    <Button
      onClick={() => make.mutate()}
      loading={make.isPending}
      disabled={file.readOnly}
      data-testid="back-up-now"
    >
      {t('backups.now')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('backups.title')} intro={t('backups.intro')} actions={button} />
      <QueryView query={backups}>
        {(list) => (
          <>
            <Section title={t('backups.list')}>
              <StateLines list={list} isSample={file.isOwnSample} />
              {list.backups.length === 0 ? (
                <EmptyState sentence={t('backups.empty')} />
              ) : (
                <BackupTable backups={list.backups} />
              )}
            </Section>
            <BackupPlaces list={list} />
          </>
        )}
      </QueryView>
    </>
  )
}

type StateProps = { readonly list: BackupList; readonly isSample: boolean }

/** Whether all is safe, and if not, why. */
function StateLines({ list, isSample }: StateProps) {
  const format = useFormat()
  const { changesSince, firstChangeAt, failure, isRunning } = list
  const date = firstChangeAt === null ? '' : format.instant(firstChangeAt)
  return (
    <div role="status" data-testid="backup-state">
      {isRunning && <p>{t('backups.making')}</p>}
      {!isRunning && changesSince === 0 && <p>{t('backups.allSafe')}</p>}
      {!isRunning && changesSince !== null && changesSince > 0 && (
        <p>{t('backups.since', { count: changesSince, date })}</p>
      )}
      {failure !== null && <p>{t('backups.failed', { reason: failure })}</p>}
      {isSample && <p>{t('backups.sample')}</p>}
    </div>
  )
}
