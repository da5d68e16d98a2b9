import type { ReactNode } from 'react'
import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import { t } from '../app/messages/t.ts'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { answerTiles } from './risk-figures.ts'
import { writeEngine, writeHeadlines } from './risk-words.ts'
import styles from './risk.module.css'

type Props = {
  readonly result: MonteCarloResult
  readonly note?: string
  readonly children?: ReactNode
}

/** What a simulation says, in figures and in sentences, and which engine said it. */
export function AnswerSection({ result, note, children }: Props) {
  const format = useFormat()
  return (
    <Section title={t('risk.answer')} {...(note === undefined ? {} : { note })}>
      <KpiStrip label={t('risk.answer')}>
        {answerTiles(result, format).map(({ label, value }) => (
          <KpiTile key={label} label={label} value={value} isSmall />
        ))}
      </KpiStrip>
      <ul className={styles['sentences']}>
        {writeHeadlines(result, format).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles['engine']} data-testid="risk-engine">
        {writeEngine(result, format)}
      </p>
      {children}
    </Section>
  )
}
