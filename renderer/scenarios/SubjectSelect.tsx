import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ProjectedSubject } from '#shared/scenarios/scenarios'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useRuns } from '../optimizations/use-runs.ts'
import { useProperties } from '../properties/use-properties.ts'
import styles from './scenarios.module.css'

type Props = {
  readonly subject: ProjectedSubject
  readonly onChoose: (subject: ProjectedSubject) => void
}

/** What the projection is of: everything, a property, a deal of the pipeline, or an accepted plan. */
export function SubjectSelect({ subject, onChoose }: Props) {
  const { portfolio } = useWorkspace()
  const properties = useProperties()
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  const runs = useRuns()
  const choose = (value: string | null) => {
    const [type = '', ...id] = (value ?? '').split(':')
    if (type === 'property' || type === 'deal' || type === 'run')
      onChoose({ type, id: id.join(':') })
    else onChoose({ type: 'portfolio', id: portfolio.id })
  }
  const plans = (runs.data ?? []).filter(
    ({ id, acceptedAt }) => id === subject.id || acceptedAt !== null,
  )
  const open = (deals.data ?? []).filter(
    ({ id, stage }) => (stage !== 'closed' && stage !== 'passed') || id === subject.id,
  )
  return (
    <Select
      label={t('scenarios.subject')}
      value={subject.type === 'portfolio' ? 'portfolio' : `${subject.type}:${subject.id}`}
      onChange={choose}
      allowDeselect={false}
      searchable
      data={[
        { value: 'portfolio', label: t('scenarios.all') },
        {
          group: t('nav.properties'),
          items: (properties.data ?? []).map(({ id, name }) => ({
            value: `property:${id}`,
            label: name,
          })),
        },
        {
          group: t('nav.pipeline'),
          items: open.map(({ id, name }) => ({ value: `deal:${id}`, label: name })),
        },
        {
          group: t('scenarios.plans'),
          items: plans.map(({ id, name }) => ({ value: `run:${id}`, label: name })),
        },
      ]}
      className={styles['subject'] ?? ''}
      data-testid="scenario-subject"
    />
  )
}
