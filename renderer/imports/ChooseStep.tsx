import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { Section } from '../ui/Section.tsx'
import { BatchTable } from './BatchTable.tsx'
import type { ImportActions } from './use-import.ts'

type Props = { readonly work: ImportActions }

/** The place to drop bank files on, or to choose them. */
export function ChooseStep({ work: { state, takeFiles } }: Props) {
  const { file } = useWorkspace()
  if (file.readOnly) return <EmptyState sentence={t('import.readOnly')} />
  return (
    <>
      <FileDrop
        title={t('import.drop')}
        hint={t('import.dropFormats')}
        label={t('import.dropLabel')}
        testId="import-drop"
        onFiles={takeFiles}
      />
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
