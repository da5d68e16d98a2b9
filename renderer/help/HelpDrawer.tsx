import { Drawer } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { t } from '../app/messages/t.ts'

const HelpContent = lazy(() =>
  import('./HelpContent.tsx').then((module) => ({ default: module.HelpContent })),
)

type Props = { readonly opened: boolean; readonly onClose: () => void }

/** Words and keys, beside whatever page is open. */
export function HelpDrawer({ opened, onClose }: Props) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={420}
      title={t('help.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Suspense fallback={null}>
        <HelpContent />
      </Suspense>
    </Drawer>
  )
}
