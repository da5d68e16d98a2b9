import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { RunSummary } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { MoneyText } from '../ui/MoneyText.tsx'
import { Section } from '../ui/Section.tsx'
import { InstantText } from './InstantText.tsx'
import styles from './optimize.module.css'
import { runHref } from './run-address.ts'
import { RunStatus } from './RunStatus.tsx'

type Props = { readonly runs: readonly RunSummary[] }

const shownCount = 3

/** The last three results. */
export function LatestRuns({ runs }: Props) {
  const all = (
    <Anchor component={Link} to="/optimize/runs" size="xs">
      {t('optimize.history')}
    </Anchor>
  )
  return (
    <Section title={t('optimize.latest')} note={runs.length > 0 && all}>
      {runs.length === 0 ? (
        <p className={styles['quiet']}>{t('optimize.noRuns')}</p>
      ) : (
        <table className={styles['latest']} aria-label={t('optimize.latest')}>
          <thead>
            <tr>
              <th scope="col">{t('runs.name')}</th>
              <th scope="col">{t('runs.status')}</th>
              <th scope="col">{t('runs.date')}</th>
              <th scope="col" className={styles['amount']}>
                {t('runs.objective')}
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.slice(0, shownCount).map((run) => (
              <tr key={run.id}>
                <th scope="row">
                  <Anchor href={runHref(run.id)} className={styles['runName'] ?? ''}>
                    {run.name}
                  </Anchor>
                </th>
                <td>
                  <RunStatus run={run} />
                </td>
                <td>
                  <InstantText instant={run.startedAt} />
                </td>
                <td className={styles['amount']}>
                  <MoneyText major={run.objective} toned />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}
