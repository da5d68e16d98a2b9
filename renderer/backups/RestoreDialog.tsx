import { List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Backup, BackupComparison } from '#shared/backups/backups'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { FactList } from '../ui/FactList.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { refOf, useRestore } from './use-backups.ts'

type Props = {
  readonly backup: Backup
  /** Null for the open file. */
  readonly path: string | null
  readonly onClose: () => void
}

/** What is in a backup beside what is in the file, what going back would cost, and the button that does it. */
export function RestoreDialog({ backup, path, onClose }: Props) {
  const format = useFormat()
  const ref = refOf(backup, path)
  const comparison = useQuery(queries.backups.compare.queryOptions({ input: ref, staleTime: 0 }))
  const restore = useRestore()
  const date = backup.facts === null ? backup.id : format.instant(backup.facts.madeAt)
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('backups.restoreTitle', { date })}
      submitLabel={t('backups.restoreNow')}
      onSubmit={() => restore.mutate(ref, { onSuccess: onClose })}
      isPending={restore.isPending}
      error={restore.error}
      isDangerous
      isWide
    >
      <QueryView query={comparison}>
        {(found) => <Differences found={found} format={format} />}
      </QueryView>
      <Text size="sm">{t('backups.quarantine')}</Text>
    </DialogForm>
  )
}

type FoundProps = { readonly found: BackupComparison; readonly format: Formatters }

function Differences({ found, format }: FoundProps) {
  const { changes, newest } = found
  return (
    <>
      <FactList facts={countsOf(found, format)} />
      <Text size="sm" data-testid="lost-changes">
        {changes === null ? t('backups.lostUnknown') : t('backups.lostChanges', { count: changes })}
      </Text>
      {newest.length > 0 && (
        <div>
          <Text size="sm">{t('backups.newest')}</Text>
          <List size="sm">
            {newest.slice(0, 5).map(({ label, at }) => (
              <List.Item key={`${at} ${label}`}>
                {label} ({format.instant(at)})
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </>
  )
}

const kinds = ['properties', 'units', 'leases', 'loans', 'transactions', 'documents'] as const

const countsOf = ({ inBackup, inFile }: BackupComparison, format: Formatters) =>
  kinds.map((kind) => {
    const before = format.number(inBackup[kind])
    const text =
      inFile === null ? before : t('backups.thenNow', { before, now: format.number(inFile[kind]) })
    return [t(`backups.${kind}`), text] as const
  })
