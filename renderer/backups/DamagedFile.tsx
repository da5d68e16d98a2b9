import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Backup } from '#shared/backups/backups'
import { t } from '../app/messages/t.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { RestoreDialog } from './RestoreDialog.tsx'
import { useBackups } from './use-backups.ts'

type Props = { readonly path: string }

const shown = 6

/** The good backups of a file that cannot be opened, on the start screen. */
export function DamagedFile({ path }: Props) {
  const format = useFormat()
  const [chosen, setChosen] = useState<Backup | null>(null)
  return (
    <section aria-label={t('backups.ofDamaged')} data-testid="damaged-file">
      <QueryView query={useBackups(path)}>
        {({ backups }) => {
          const good = backups.filter(({ state }) => state === 'verified').slice(0, shown)
          if (good.length === 0) return <p>{t('backups.noneOfDamaged')}</p>
          return (
            <Stack gap={6} align="flex-start" mb="lg">
              <p>{t('backups.ofDamagedText')}</p>
              {good.map((backup) => (
                <Button
                  key={`${backup.place} ${backup.id}`}
                  variant="default"
                  size="sm"
                  onClick={() => setChosen(backup)}
                >
                  {describe(backup, format)}
                </Button>
              ))}
            </Stack>
          )
        }}
      </QueryView>
      {chosen && <RestoreDialog backup={chosen} path={path} onClose={() => setChosen(null)} />}
    </section>
  )
}

const describe = ({ id, facts }: Backup, format: Formatters): string =>
  facts === null
    ? id
    : t('backups.choice', {
        date: format.instant(facts.madeAt),
        size: format.number(facts.sizeBytes / 1e6, 1),
        bookings: format.number(facts.counts.transactions),
        documents: format.number(facts.counts.documents),
      })
