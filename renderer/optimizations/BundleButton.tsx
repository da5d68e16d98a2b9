import { Button, FileButton } from '@mantine/core'
import { bundleExtension } from '#shared/optimizer/run-bundle'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'

type Props = { readonly isReading: boolean; readonly onFile: (file: File) => void }

/** Chooses the file of a run that was exported on another machine. */
export function BundleButton({ isReading, onFile }: Props) {
  const { file } = useWorkspace()
  return (
    <FileButton
      accept={`.${bundleExtension}`}
      onChange={(chosen) => chosen !== null && onFile(chosen)}
      inputProps={{ 'aria-label': t('runs.importLabel') }}
    >
      {(props) => (
        <Button
          {...props}
          variant="default"
          loading={isReading}
          disabled={file.readOnly}
          data-testid="runs-import"
        >
          {t('runs.import')}
        </Button>
      )}
    </FileButton>
  )
}
