import { Anchor, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { FileState } from '#shared/files'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DamagedFile } from '../backups/DamagedFile.tsx'
import { Wordmark } from '../shell/Wordmark.tsx'
import { codeOf } from '../ui/failure.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { NewPortfolioDialog } from '../portfolios/NewPortfolioDialog.tsx'
import { FirstChoices } from './FirstChoices.tsx'
import styles from './first-run.module.css'
import { RecentFiles } from './RecentFiles.tsx'
import { useFileCommand } from './use-file-command.ts'

type Closed = Extract<FileState, { status: 'closed' }>
type Props = { readonly state: Closed }

/** What a person sees while no data file is open: five ways in, and the files used lately. */
export function FirstRun({ state }: Props) {
  const [naming, setNaming] = useState<'/' | '/import' | null>(null)
  const sample = useFileCommand(() => api.files.openSample())
  const bring = useFileCommand(() => api.files.importPortable())
  const restore = useFileCommand(() => api.files.restore())
  const open = useFileCommand((path: string) => api.files.open({ path }))
  const commands = [sample, bring, restore, open]
  const failure = commands.find((command) => command.isError)?.error
  const damaged = damagedPath(state, open)
  const isBusy = commands.some((command) => command.isPending)
  return (
    <main className={styles['page']} data-testid="first-run">
      <div className={styles['sheet']}>
        <Wordmark size={34} />
        <Title order={1} className={styles['promise'] ?? ''}>
          {t('files.promise')}
        </Title>
        {state.problem && (
          <p className={styles['problem']} role="alert">
            {t('files.problem')} {state.problem.message}
          </p>
        )}
        {failure !== undefined && <FailedState error={failure} />}
        {damaged !== undefined && <DamagedFile key={damaged} path={damaged} />}
        <FirstChoices
          commands={{ sample: sample.mutate, bring: bring.mutate, restore: restore.mutate }}
          onEmpty={() => setNaming('/')}
          onSpreadsheet={() => setNaming('/import')}
          isBusy={isBusy}
        />
        <RecentFiles files={state.recent} onOpen={open.mutate} />
        <footer className={styles['footer']}>
          <span>{t('files.local')}</span>
          <Anchor component={Link} to="/settings" size="sm">
            {t('nav.settings')}
          </Anchor>
          <Anchor component={Link} to="/about" size="sm">
            {t('nav.about')}
          </Anchor>
        </footer>
      </div>
      <NewPortfolioDialog
        opened={naming !== null}
        onClose={() => setNaming(null)}
        leadsTo={naming ?? '/'}
      />
    </main>
  )
}

/** The file that could not be opened, if going back to a backup may put it right. */
function damagedPath(
  { problem }: Closed,
  { error, variables }: { readonly error: unknown; readonly variables: string | undefined },
): string | undefined {
  if (isMendable(codeOf(error))) return variables
  return problem !== null && isMendable(problem.code) ? problem.path : undefined
}

const isMendable = (code: string | null): boolean =>
  code === 'FILE_DAMAGED' || code === 'FILE_KEY_MISSING' || code === 'NOT_FOUND'
