import { Anchor } from '@mantine/core'
import { useState } from 'react'
import type { HealthIssue } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { ShowAllButton } from '../ui/ShowAllButton.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import styles from './dashboard.module.css'
import { addressOfIssue } from './health-address.ts'
import { useHealth } from './use-dashboard.ts'

const firstShown = 8

/** What keeps figures from being known or right, each leading to where it is put right. */
export function HealthList() {
  const query = useHealth()
  return <QueryView query={query}>{(issues) => <Issues issues={issues} />}</QueryView>
}

function Issues({ issues }: { readonly issues: readonly HealthIssue[] }) {
  const format = useFormat()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? issues : issues.slice(0, firstShown)
  const hidden = issues.length - shown.length
  if (issues.length === 0) return <p className={styles['none']}>{t('health.none')}</p>
  return (
    <>
      <ul className={styles['issues']}>
        {shown.map((issue) => (
          <li key={`${issue.kind} ${issue.propertyId} ${issue.subject} ${issue.date}`}>
            <Anchor href={addressOfIssue(issue)} size="sm" className={styles['issue'] ?? ''}>
              {sentenceOf(issue, format)}
            </Anchor>
            <span className={styles['issueProperty']}>{issue.propertyName}</span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <ShowAllButton onClick={() => setIsWhole(true)}>
          {t('health.more', { count: hidden })}
        </ShowAllButton>
      )}
    </>
  )
}

const sentenceOf = (
  { kind, subject, date, count, amount }: HealthIssue,
  format: Formatters,
): string =>
  t(`health.${kind}`, {
    subject: subject ?? '',
    date: date === null ? '' : format.date(date),
    count: count ?? 0,
    amount: amount === null ? '' : format.money(amount),
  })
