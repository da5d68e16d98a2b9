import { ActionIcon, Menu, Modal } from '@mantine/core'
import { IconArrowBackUp, IconDots, IconListDetails } from '@tabler/icons-react'
import { useState } from 'react'
import type { BatchEntry } from '#shared/imports/bank-imports'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DateText } from '../ui/DateText.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import type { TableColumn } from '../ui/table-column.ts'
import { SkippedLines } from './SkippedLines.tsx'
import { useUndoBatch } from './use-undo-batch.ts'

type Props = {
  readonly batches: readonly BatchEntry[]
  /** Without the tools above it, for the few last ones inside a page. */
  readonly isPlain?: boolean
}

const count = (
  outcome: 'new' | 'duplicate' | 'matched' | 'unclear',
  value: (batch: BatchEntry) => number,
): TableColumn<BatchEntry> => ({
  key: outcome,
  title: t(`import.outcome.${outcome}`),
  kind: 'number',
  digits: 0,
  value,
})

const columns: readonly TableColumn<BatchEntry>[] = [
  { key: 'file', title: t('imports.file'), value: ({ fileName }) => fileName },
  {
    key: 'when',
    title: t('imports.when'),
    kind: 'date',
    value: ({ createdAt }) => createdAt,
    render: ({ createdAt }) => <DateText date={createdAt.slice(0, 10)} />,
  },
  {
    key: 'format',
    title: t('imports.format'),
    value: ({ format }) => t(`import.format.${format}`),
  },
  count('new', ({ newCount }) => newCount),
  count('matched', ({ matchedCount }) => matchedCount),
  count('duplicate', ({ duplicateCount }) => duplicateCount),
  count('unclear', ({ unclearCount }) => unclearCount),
  {
    key: 'state',
    title: t('imports.state'),
    value: ({ isUndone }) => t(isUndone ? 'imports.undone' : 'imports.in'),
    render: ({ isUndone }) => (
      <StatusBadge tone={isUndone ? 'neutral' : 'good'}>
        {t(isUndone ? 'imports.undone' : 'imports.in')}
      </StatusBadge>
    ),
  },
]

/** The batches, the newest first. */
export function BatchTable({ batches, isPlain = false }: Props) {
  const { file } = useWorkspace()
  const [shown, setShown] = useState<BatchEntry | null>(null)
  const undo = useUndoBatch()
  return (
    <>
      <DataTable
        id="imports"
        label={t('imports.title')}
        rows={batches}
        rowKey={({ id }) => id}
        columns={columns}
        initialSort={{ columnAccessor: 'when', direction: 'desc' }}
        isPlain={isPlain}
        renderActions={(batch) =>
          batch.isUndone ? null : (
            <BatchMenu
              batch={batch}
              isReadOnly={file.readOnly}
              onSkipped={() => setShown(batch)}
              onUndo={() => undo.mutate(batch)}
            />
          )
        }
      />
      {shown && (
        <Modal
          opened
          size={980}
          title={t('import.skippedOf', { name: shown.fileName })}
          onClose={() => setShown(null)}
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          <SkippedLines batch={shown} />
        </Modal>
      )}
    </>
  )
}

type MenuProps = {
  readonly batch: BatchEntry
  readonly isReadOnly: boolean
  readonly onSkipped: () => void
  readonly onUndo: () => void
}

function BatchMenu({ batch, isReadOnly, onSkipped, onUndo }: MenuProps) {
  const icon = { size: 15, stroke: 1.6 }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('imports.actionsOf', { name: batch.fileName })}>
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconListDetails {...icon} />} onClick={onSkipped}>
          {t('imports.showSkipped')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowBackUp {...icon} />}
          disabled={isReadOnly}
          onClick={onUndo}
        >
          {t('import.undoBatch')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
