import { Kbd } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useBackUpNow } from '../backups/use-backups.ts'
import { useExportPortable } from '../files/use-export-portable.ts'
import { useFileCommand } from '../files/use-file-command.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import type { History } from '../shell/use-history.ts'
import { useSchemeToggle } from '../shell/use-scheme-toggle.ts'
import { notifyFailed } from '../ui/notify.ts'
import type { NewEntity } from './NewEntityDialog.tsx'
import type { PaletteItem } from './palette-item.ts'

export type PaletteDoors = {
  readonly history: History
  readonly onHelp: () => void
  readonly onKeys: () => void
  readonly onNew: (entity: NewEntity) => void
}

/** What the palette can do, beside going somewhere. */
export function useCommands({ history, onHelp, onKeys, onNew }: PaletteDoors): PaletteItem[] {
  const navigate = useNavigate()
  const { file } = useWorkspace()
  const exportPortable = useExportPortable()
  const backUp = useBackUpNow()
  const { other, toggle } = useSchemeToggle()
  const run = useFileCommand((command: () => ReturnType<typeof api.files.restore>) => command())
  const start = (command: () => ReturnType<typeof api.files.restore>) => () =>
    run.mutate(command, { onError: notifyFailed })
  return [
    ...stepItem('undo', history.undoLabel, history.undo),
    ...stepItem('redo', history.redoLabel, history.redo),
    ...(file.readOnly ? [] : newItems(onNew)),
    {
      id: 'spreadsheet',
      label: t('entityImport.title'),
      run: () => void navigate({ to: '/import' }),
    },
    ...(file.readOnly
      ? []
      : [{ id: 'back-up', label: t('backups.now'), run: () => backUp.mutate() }]),
    {
      id: 'backups',
      label: t('backups.open'),
      run: () => void navigate({ to: '/settings/backups' }),
    },
    { id: 'export', label: t('files.export'), run: exportPortable },
    { id: 'import', label: t('files.importMenu'), run: start(() => api.files.importPortable()) },
    { id: 'restore', label: t('files.restoreMenu'), run: start(() => api.files.restore()) },
    { id: 'sample', label: t('files.openSampleAgain'), run: start(() => api.files.openSample()) },
    { id: 'close', label: t('files.closeFile'), run: start(() => api.files.close()) },
    { id: 'scheme', label: t(other === 'dark' ? 'shell.goDark' : 'shell.goLight'), run: toggle },
    { id: 'help', label: t('nav.help'), run: onHelp },
    { id: 'keys', label: t('keys.title'), end: <Kbd size="xs">?</Kbd>, run: onKeys },
    { id: 'about', label: t('nav.about'), run: () => void navigate({ to: '/about' }) },
  ]
}

const newItems = (onNew: (entity: NewEntity) => void): PaletteItem[] => [
  { id: 'add-property', label: t('property.add'), run: () => onNew('property') },
  { id: 'add-task', label: t('task.add'), run: () => onNew('task') },
  { id: 'add-project', label: t('project.add'), run: () => onNew('project') },
  { id: 'add-deal', label: t('deal.add'), run: () => onNew('deal') },
  { id: 'add-portfolio', label: t('files.newPortfolio'), run: () => onNew('portfolio') },
]

const stepItem = (id: 'undo' | 'redo', label: string | null, run: () => void): PaletteItem[] =>
  label === null
    ? []
    : [
        {
          id,
          label: t(`shell.${id}Label`, { label }),
          end: <Kbd size="xs">{id === 'undo' ? 'Ctrl Z' : 'Ctrl Shift Z'}</Kbd>,
          run,
        },
      ]
