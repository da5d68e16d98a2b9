import { useHotkeys } from '@mantine/hooks'
import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { t } from '../app/messages/t.ts'
import { FileBanners } from '../files/FileBanners.tsx'
import { HelpDrawer } from '../help/HelpDrawer.tsx'
import { openHelp } from '../help/use-help.ts'
import { MailBanner } from '../mail/MailBanner.tsx'
import { PaletteDoor } from '../palette/PaletteDoor.tsx'
import styles from './frame.module.css'
import { TourOverlay } from '../tours/TourOverlay.tsx'
import { KeyboardHelp } from './KeyboardHelp.tsx'
import { Navigation } from './Navigation.tsx'
import { TopBar } from './TopBar.tsx'
import { useHistory } from './use-history.ts'
import { usePageKeys } from './use-page-keys.ts'

type Props = { readonly children: ReactNode }

/** Navigation on the left, the bar on top, the page between; shortcuts that work on every page. */
export function Frame({ children }: Props) {
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const [isKeysOpen, setKeysOpen] = useState(false)
  const history = useHistory()
  const main = useTopOnPageChange()
  const openPalette = () => setPaletteOpen(true)
  const openKeys = () => setKeysOpen(true)
  usePageKeys(openKeys)
  // The palette opens from inside a field too; undo leaves fields their own.
  useHotkeys([['mod+K', openPalette]], [])
  useHotkeys([
    ['mod+Z', history.undo],
    ['mod+shift+Z', history.redo],
    ['mod+Y', history.redo],
  ])
  return (
    <div className={styles['frame']}>
      <a href="#main" className={styles['skip']} onClick={focusMain}>
        {t('shell.skip')}
      </a>
      <Navigation onHelp={() => openHelp()} />
      <div className={styles['column']}>
        <TopBar history={history} onPalette={openPalette} />
        <FileBanners />
        <MailBanner />
        <main ref={main} id="main" tabIndex={0} className={styles['main']}>
          <div className={styles['page']}>{children}</div>
        </main>
      </div>
      <PaletteDoor
        isOpen={isPaletteOpen}
        onClose={() => setPaletteOpen(false)}
        history={history}
        onHelp={() => openHelp()}
        onKeys={openKeys}
      />
      {isKeysOpen && <KeyboardHelp onClose={() => setKeysOpen(false)} />}
      <HelpDrawer />
      <TourOverlay />
    </div>
  )
}

/** A new page begins at its top, whatever was scrolled to on the one before. */
function useTopOnPageChange() {
  const main = useRef<HTMLElement>(null)
  const page = useLocation({ select: ({ pathname }) => pathname })
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current !== page) main.current?.scrollTo({ top: 0 })
    shown.current = page
  }, [page])
  return main
}

// The address after # is the page's, so the skip link moves the focus itself.
function focusMain(event: { preventDefault: () => void }) {
  event.preventDefault()
  document.querySelector<HTMLElement>('#main')?.focus()
}
