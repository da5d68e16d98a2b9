import { ActionIcon, Kbd, Tooltip, UnstyledButton } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconSearch } from '@tabler/icons-react'
import { AlertBell } from '../alerts/AlertBell.tsx'
import { t } from '../app/messages/t.ts'
import { AsOfPicker } from './AsOfPicker.tsx'
import { PortfolioSwitch } from './PortfolioSwitch.tsx'
import { SchemeToggle } from './SchemeToggle.tsx'
import styles from './top-bar.module.css'
import type { History } from './use-history.ts'

type Props = { readonly history: History; readonly onPalette: () => void }

/** Which portfolio, which day; search, undo and the scheme. */
export function TopBar({ history, onPalette }: Props) {
  const undoText = history.undoLabel
    ? t('shell.undoLabel', { label: history.undoLabel })
    : t('shell.nothingToUndo')
  const redoText = history.redoLabel
    ? t('shell.redoLabel', { label: history.redoLabel })
    : t('shell.nothingToRedo')
  return (
    <header className={styles['bar']}>
      <PortfolioSwitch />
      <span className={styles['divider']} />
      <AsOfPicker />
      <UnstyledButton className={styles['search'] ?? ''} onClick={onPalette}>
        <IconSearch size={15} stroke={1.8} aria-hidden />
        <span>{t('shell.search')}</span>
        <Kbd size="xs">{t('shell.searchKey')}</Kbd>
      </UnstyledButton>
      <Tooltip label={undoText}>
        <ActionIcon
          size={32}
          aria-label={undoText}
          onClick={history.undo}
          disabled={history.undoLabel === null}
        >
          <IconArrowBackUp size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoText}>
        <ActionIcon
          size={32}
          aria-label={redoText}
          onClick={history.redo}
          disabled={history.redoLabel === null}
        >
          <IconArrowForwardUp size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <AlertBell />
      <SchemeToggle />
    </header>
  )
}
