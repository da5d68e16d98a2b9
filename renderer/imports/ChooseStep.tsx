import '@mantine/dropzone/styles.layer.css'
import { Dropzone } from '@mantine/dropzone'
import { IconFileImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { Section } from '../ui/Section.tsx'
import { BatchTable } from './BatchTable.tsx'
import styles from './imports.module.css'
import type { ImportActions } from './use-import.ts'

const maxBytes = 10_000_000

type Props = { readonly work: ImportActions }

/** The place to drop bank files on, or to choose them. */
export function ChooseStep({ work: { state, takeFiles } }: Props) {
  const { file } = useWorkspace()
  const [refusal, setRefusal] = useState<string | null>(null)
  if (file.readOnly) return <EmptyState sentence={t('import.readOnly')} />
  const take = (files: File[]) => {
    const tooLarge = files.find(({ size }) => size > maxBytes)
    setRefusal(tooLarge ? t('import.tooLarge', { name: tooLarge.name }) : null)
    takeFiles(files.filter(({ size }) => size <= maxBytes))
  }
  return (
    <>
      <Dropzone
        onDrop={take}
        className={styles['drop'] ?? ''}
        data-testid="import-drop"
        inputProps={{ 'aria-label': t('import.dropLabel') }}
      >
        <div className={styles['dropWords']}>
          <IconFileImport size={34} stroke={1.3} aria-hidden />
          <p className={styles['dropTitle']}>{t('import.drop')}</p>
          <p className={styles['hint']}>{t('import.dropFormats')}</p>
        </div>
      </Dropzone>
      {refusal !== null && (
        <p className={styles['refusal']} role="alert">
          {refusal}
        </p>
      )}
      {state.error !== null && <FailedState error={state.error} />}
      <LastImports />
    </>
  )
}

/** What came in before, so that no month is imported twice or forgotten. */
function LastImports() {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id }
  const batches = useQuery(queries.bankImports.batches.queryOptions({ input }))
  if (!batches.data?.length) return null
  return (
    <Section title={t('imports.title')} note={<a href="#/money/imports">{t('imports.all')}</a>}>
      <BatchTable batches={batches.data.slice(0, 5)} isPlain />
    </Section>
  )
}
