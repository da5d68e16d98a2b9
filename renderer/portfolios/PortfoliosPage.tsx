import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Portfolio } from '#shared/portfolios'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { HistorySection } from '../audit/HistorySection.tsx'
import { DocumentSection } from '../documents/DocumentSection.tsx'
import { NotesSection } from '../notes/NotesSection.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { PortfolioDialog } from './PortfolioDialog.tsx'
import { PortfolioLines } from './PortfolioLines.tsx'
import styles from './portfolios.module.css'
import { useWorkspace } from './use-workspace.ts'

/** The portfolios of the file, and what is kept with the one in view. */
export function PortfoliosPage() {
  const { file, portfolio } = useWorkspace()
  const portfolios = useQuery(queries.portfolios.list.queryOptions())
  const [opened, setOpened] = useState<{ readonly portfolio: Portfolio | null } | null>(null)
  return (
    <>
      <PageHeader
        title={t('portfolios.title')}
        intro={t('portfolios.intro')}
        actions={
          <Button
            disabled={file.readOnly}
            onClick={() => setOpened({ portfolio: null })}
            data-testid="add-portfolio"
          >
            {t('portfolios.add')}
          </Button>
        }
      />
      <div className={styles['columns']}>
        <div>
          <Section title={t('files.portfoliosInFile')}>
            <QueryView query={portfolios}>
              {(all) => (
                <PortfolioLines
                  portfolios={all}
                  onEdit={(edited) => setOpened({ portfolio: edited })}
                />
              )}
            </QueryView>
          </Section>
          <HistorySection table="portfolios" id={portfolio.id} />
        </div>
        <div>
          <NotesSection table="portfolios" id={portfolio.id} notes={portfolio.notes} />
          <DocumentSection subject={{}} />
        </div>
      </div>
      {opened && <PortfolioDialog portfolio={opened.portfolio} onClose={() => setOpened(null)} />}
    </>
  )
}
