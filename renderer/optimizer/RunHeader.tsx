import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { useFormat } from '../ui/use-format.ts'
import { inputOfRun } from './input-of-run.ts'
import { viewOfRun } from './optimizer-views.tsx'
import { RenameDialog } from './RenameDialog.tsx'
import { RunActions } from './RunActions.tsx'
import styles from './run.module.css'

type Props = { readonly run: Run; readonly onRecheck: () => void }

/** Which run this is, and what can be done with it. */
export function RunHeader({ run, onRecheck }: Props) {
  const format = useFormat()
  const { file } = useWorkspace()
  const [isRenaming, setIsRenaming] = useState(false)
  const view = viewOfRun(run)
  const facts = [
    t(view.name),
    format.instant(run.startedAt),
    view.source(run.source),
    view.weighed(inputOfRun(run)),
  ]
  const intro = (
    <>
      {facts.join(' · ')} ·{' '}
      <span className={styles['runId']} title={run.id}>
        {t('run.id', { id: run.id.slice(-8) })}{' '}
        <Tooltip label={t('run.rename')}>
          <ActionIcon
            size={22}
            aria-label={t('run.rename')}
            data-testid="run-rename"
            disabled={file.readOnly}
            onClick={() => setIsRenaming(true)}
          >
            <IconPencil size={14} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </span>
    </>
  )
  return (
    <>
      <PageHeader
        title={run.name}
        intro={intro}
        actions={<RunActions run={run} onRecheck={onRecheck} />}
      />
      {isRenaming && <RenameDialog run={run} onClose={() => setIsRenaming(false)} />}
    </>
  )
}
