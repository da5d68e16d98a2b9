import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { NewPortfolioDialog } from '../portfolios/NewPortfolioDialog.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import styles from './banner.module.css'
import { DiscardSampleDialog } from './DiscardSampleDialog.tsx'

/** What must be known about the open file: that it is invented, that it cannot be written. */
export function FileBanners() {
  const { file } = useWorkspace()
  const [isDiscarding, setIsDiscarding] = useState(false)
  const [isNaming, setIsNaming] = useState(false)
  return (
    <>
      {file.readOnly && (
        <div className={styles['banner']} role="status">
          {t('files.readOnlyBanner')}
        </div>
      )}
      {file.isSample && (
        <div className={styles['banner']} role="status" data-testid="sample-banner">
          <span>{t('files.sampleBanner')}</span>
          <Button size="compact-sm" variant="subtle" onClick={() => setIsNaming(true)}>
            {t('files.startOwn')}
          </Button>
          {file.isOwnSample && (
            <Button size="compact-sm" variant="subtle" onClick={() => setIsDiscarding(true)}>
              {t('files.discard')}
            </Button>
          )}
        </div>
      )}
      <DiscardSampleDialog opened={isDiscarding} onClose={() => setIsDiscarding(false)} />
      <NewPortfolioDialog opened={isNaming} onClose={() => setIsNaming(false)} />
    </>
  )
}
