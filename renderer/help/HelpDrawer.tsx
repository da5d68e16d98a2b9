import { Drawer } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { t } from '../app/messages/t.ts'
import { LoadingState } from '../ui/LoadingState.tsx'
import { closeHelp, useHelp } from './use-help.ts'

const HelpContent = lazy(() =>
  import('./HelpContent.tsx').then((module) => ({ default: module.HelpContent })),
)

/** Words and keys, beside whatever page is open. */
export function HelpDrawer() {
  const { isOpen, term } = useHelp()
  return (
    <Drawer
      opened={isOpen}
      onClose={closeHelp}
      position="right"
      size={420}
      title={t('help.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Suspense fallback={<LoadingState />}>
        <HelpContent key={term} term={term} />
      </Suspense>
    </Drawer>
  )
}
