import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { RiskGround } from '#shared/monte-carlo/monte-carlo'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useProperties } from '../properties/use-properties.ts'
import styles from './risk.module.css'

type Props = { readonly ground: RiskGround }

/** Whose futures: the portfolio, a scenario, a property or a deal. A plan is chosen on its own page. */
export function SubjectPicker({ ground }: Props) {
  const navigate = useNavigate()
  const { portfolio } = useWorkspace()
  const properties = useProperties()
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  const scenarios = useQuery(
    queries.scenarios.list.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
  const { subject, name } = ground
  const open = (value: string | null) => {
    const [type = '', id = ''] = value?.split(' ') ?? []
    void navigate({ to: '/scenarios/risk', search: type === 'portfolio' ? {} : { [type]: id } })
  }
  return (
    <Select
      label={t('risk.subject')}
      value={subject.type === 'portfolio' ? 'portfolio' : `${subject.type} ${subject.id}`}
      onChange={open}
      allowDeselect={false}
      searchable
      className={styles['subject'] ?? ''}
      data-testid="risk-subject"
      data={[
        { value: 'portfolio', label: t('scenarios.all') },
        ...(subject.type === 'run'
          ? [{ value: `run ${subject.id}`, label: t('risk.planOf', { name }) }]
          : []),
        {
          group: t('nav.scenarios'),
          items: (scenarios.data ?? []).map((one) => ({
            value: `scenario ${one.id}`,
            label: one.name,
          })),
        },
        {
          group: t('nav.properties'),
          items: (properties.data ?? []).map((one) => ({
            value: `property ${one.id}`,
            label: one.name,
          })),
        },
        {
          group: t('nav.pipeline'),
          items: (deals.data ?? []).map((one) => ({ value: `deal ${one.id}`, label: one.name })),
        },
      ]}
    />
  )
}
