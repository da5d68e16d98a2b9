import type { SpotlightActionData } from '@mantine/spotlight'
import { useNavigate } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { useExportPortable } from '../files/use-export-portable.ts'
import type { History } from './use-history.ts'
import { useSchemeToggle } from './use-scheme-toggle.ts'

/** What the palette can do, beside going somewhere. */
export function usePaletteCommands(
  history: History,
  onHelp: () => void,
): readonly SpotlightActionData[] {
  const navigate = useNavigate()
  const exportPortable = useExportPortable()
  const { other, toggle } = useSchemeToggle()
  return [
    ...stepAction('undo', history.undoLabel, history.undo),
    ...stepAction('redo', history.redoLabel, history.redo),
    {
      id: 'scheme',
      label: t(other === 'dark' ? 'shell.goDark' : 'shell.goLight'),
      onClick: toggle,
    },
    { id: 'export', label: t('files.export'), onClick: exportPortable },
    { id: 'help', label: t('nav.help'), onClick: onHelp },
    { id: 'settings', label: t('nav.settings'), onClick: () => void navigate({ to: '/settings' }) },
    { id: 'about', label: t('nav.about'), onClick: () => void navigate({ to: '/about' }) },
  ]
}

const stepAction = (id: 'undo' | 'redo', label: string | null, run: () => void) =>
  label === null ? [] : [{ id, label: t(`shell.${id}Label`, { label }), onClick: run }]
