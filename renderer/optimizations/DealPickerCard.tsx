import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { Readiness } from './Readiness.tsx'
import { readinessOf } from './readiness.ts'
import styles from './optimizations.module.css'

/** The Deal Picker: its question, what it needs, and the way in. */
export function DealPickerCard() {
  const { portfolio } = useWorkspace()
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  return (
    <section className={styles['card']} aria-labelledby="opt-deal-picker">
      <p className={styles['question']}>{t('opt.dealPicker.question')}</p>
      <h2 id="opt-deal-picker" className={styles['cardTitle']}>
        {t('opt.dealPicker')}
      </h2>
      <p className={styles['cardText']}>{t('opt.dealPicker.text')}</p>
      <QueryView query={deals}>{(rows) => <Readiness readiness={readinessOf(rows)} />}</QueryView>
      <Button component={Link} to="/optimize/deal-picker" data-testid="opt-deal-picker">
        {t('opt.dealPicker.start')}
      </Button>
    </section>
  )
}
