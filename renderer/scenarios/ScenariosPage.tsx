import { Button, Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ScenarioSubject } from '#shared/scenarios'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useProperties } from '../properties/use-properties.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useFormat } from '../ui/use-format.ts'
import { riskHref } from '../monte-carlo/risk-address.ts'
import { ScenarioView } from './ScenarioView.tsx'
import styles from './scenarios.module.css'

const all = 'portfolio'

/** What if: the portfolio or one property over ten years, as it stands and with moved drivers. */
export function ScenariosPage() {
  const { portfolio, asOf } = useWorkspace()
  const format = useFormat()
  const [chosen, setChosen] = useState(all)
  const properties = useProperties()
  const subject: ScenarioSubject =
    chosen === all ? { type: 'portfolio', id: portfolio.id } : { type: 'property', id: chosen }
  const query = useQuery(
    queries.scenarios.base.queryOptions({
      input: { subject, asOf },
      placeholderData: keepPreviousData,
    }),
  )
  return (
    <>
      <PageHeader
        title={t('nav.scenarios')}
        intro={t('scenarios.intro', { date: format.date(asOf) })}
        actions={
          <Button component="a" variant="default" href={riskHref(chosen === all ? null : chosen)}>
            {t('risk.title')}
          </Button>
        }
      />
      <Select
        label={t('scenarios.subject')}
        value={chosen}
        onChange={(value) => setChosen(value ?? all)}
        allowDeselect={false}
        searchable
        data={[
          { value: all, label: t('scenarios.all') },
          ...(properties.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        className={styles['subject'] ?? ''}
        data-testid="scenario-subject"
      />
      <QueryView query={query}>
        {({ input, assumptions }) =>
          input === null ? (
            <EmptyState
              sentence={t('scenarios.empty')}
              action={
                <Button component={Link} to="/properties">
                  {t('scenarios.addProperty')}
                </Button>
              }
            />
          ) : (
            <ScenarioView input={input} assumptions={assumptions} />
          )
        }
      </QueryView>
    </>
  )
}
