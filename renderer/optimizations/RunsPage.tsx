import '@mantine/dropzone/styles.layer.css'
import { Button } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { BundleButton } from './BundleButton.tsx'
import { optimizeHref } from './run-address.ts'
import { RunsTable } from './RunsTable.tsx'
import styles from './runs.module.css'
import { useImportBundle } from './use-import-bundle.ts'
import { useRuns } from './use-runs.ts'

/** The history. A run from another machine is chosen or dropped anywhere on the page. */
export function RunsPage() {
  const { portfolio, file } = useWorkspace()
  const runs = useRuns()
  const bundle = useImportBundle()
  return (
    <Dropzone
      onDrop={([dropped]) => dropped && bundle.mutate(dropped)}
      multiple={false}
      activateOnClick={false}
      activateOnKeyboard={false}
      disabled={file.readOnly}
      enablePointerEvents
      unstyled
      className={styles['drop'] ?? ''}
      role="group"
      aria-label={t('runs.title')}
      inputProps={{ 'aria-label': t('runs.dropLabel') }}
      tabIndex={-1}
      data-testid="runs"
    >
      <PageHeader
        title={t('runs.title')}
        intro={t('runs.intro', { name: portfolio.name })}
        actions={
          <>
            <BundleButton isReading={bundle.isPending} onFile={bundle.mutate} />
            {runs.data?.length !== 0 && (
              <Button component="a" href={optimizeHref} variant="default">
                {t('optimize.choose')}
              </Button>
            )}
          </>
        }
      />
      <QueryView query={runs}>{(rows) => <RunsTable runs={rows} />}</QueryView>
    </Dropzone>
  )
}
