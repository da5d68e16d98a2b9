import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { RiskView } from './RiskView.tsx'
import { useRiskSubject } from './use-risk-subject.ts'

/** How the future of a property, a deal or the portfolio may turn out. */
export function RiskPage() {
  const subject = useRiskSubject()
  const starting = useQuery(queries.monteCarlo.startingValues.queryOptions())
  return (
    <div data-testid="risk">
      <PageHeader title={t('risk.title')} intro={t(`risk.intro.${subject.type}`)} />
      <QueryView query={starting}>
        {(values) => (
          <RiskView key={`${subject.type} ${subject.id}`} subject={subject} starting={values} />
        )}
      </QueryView>
    </div>
  )
}
