import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import styles from './optimize.module.css'
import { PipelineReadiness } from './PipelineReadiness.tsx'
import { dealPickerHref } from './run-address.ts'

/** What the Deal Picker answers, what it needs, and how much of that is there. */
export function DealPickerIntro() {
  const { portfolio } = useWorkspace()
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  return (
    <Section title={t('optimize.dealPicker')}>
      <div className={styles['intro']}>
        <div>
          <p className={styles['answers']}>{t('optimize.dealPickerAnswers')}</p>
          <Button component="a" href={dealPickerHref} data-testid="start-deal-picker">
            {t('optimize.start')}
          </Button>
        </div>
        <div>
          <h3 className={styles['partTitle']}>{t('optimize.needs')}</h3>
          <ul className={styles['needs']}>
            <li>{t('optimize.needsDeals')}</li>
            <li>{t('optimize.needsBudget')}</li>
            <li>{t('optimize.needsLimits')}</li>
          </ul>
        </div>
        <QueryView query={deals}>{(rows) => <PipelineReadiness deals={rows} />}</QueryView>
      </div>
    </Section>
  )
}
