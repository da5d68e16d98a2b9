import '@mantine/spotlight/styles.layer.css'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect } from 'react'
import { t } from '../app/messages/t.ts'
import { usePaletteActions } from './use-palette-actions.tsx'
import type { History } from './use-history.ts'

type Props = { readonly requests: number; readonly history: History; readonly onHelp: () => void }

/** Any page, property, deal or command in a few letters. */
export function Palette({ requests, history, onHelp }: Props) {
  const actions = usePaletteActions(history, onHelp)
  useEffect(() => {
    if (requests > 0) spotlight.open()
  }, [requests])
  return (
    <Spotlight
      actions={actions}
      shortcut={null}
      overlayProps={{ blur: 0 }}
      centered={false}
      yOffset={90}
      attributes={{ content: { 'aria-label': t('palette.title') } }}
      nothingFound={t('palette.nothing')}
      limit={40}
      scrollable
      maxHeight={420}
      highlightQuery
      searchProps={{
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder'),
        leftSection: <IconSearch size={17} aria-hidden />,
      }}
    />
  )
}
