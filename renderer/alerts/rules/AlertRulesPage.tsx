import { Select } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { t } from '../../app/messages/t.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { usePropertyNames } from '../AlertFilters.tsx'
import { AlertsNav } from '../AlertsNav.tsx'
import { RuleList } from './RuleList.tsx'
import { useAlertRules, useCovenants } from './use-alert-rules.ts'

const portfolio = 'portfolio'

/** When the owner is told of something: for the portfolio, or otherwise for one property. */
export function AlertRulesPage() {
  const { property } = useSearch({ from: '/shell/alerts/rules' })
  const navigate = useNavigate()
  const names = usePropertyNames()
  const covenants = useCovenants()
  const choose = (value: string | null) =>
    void navigate({
      to: '/alerts/rules',
      search: value === null || value === portfolio ? {} : { property: value },
      replace: true,
    })
  return (
    <>
      <PageHeader title={t('nav.alerts')} intro={t('alertRules.intro')} />
      <AlertsNav />
      <Select
        label={t('alertRules.place')}
        w={320}
        mb="lg"
        searchable
        allowDeselect={false}
        data={[
          { value: portfolio, label: t('alertRules.portfolio') },
          ...[...names].map(([value, label]) => ({ value, label })),
        ]}
        value={property ?? portfolio}
        onChange={choose}
      />
      <QueryView query={useAlertRules()}>
        {(rules) => (
          <QueryView query={covenants}>
            {(limits) => (
              <RuleList rules={rules} covenants={limits} propertyId={property ?? null} />
            )}
          </QueryView>
        )}
      </QueryView>
    </>
  )
}
