import { Switch } from '@mantine/core'
import { useMemo, useState } from 'react'
import { t } from '../app/messages/t.ts'
import type { DealPickerRun } from '../deal-picker/solved-run.ts'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import { compareDeals, compareFigures, compareLimits, differing } from './compare-runs.ts'
import { CompareTable } from './CompareTable.tsx'
import styles from './optimizations.module.css'

type Props = { readonly runs: readonly DealPickerRun[] }

/** Figures, limits and decisions of several runs, with the difference to the first. */
export function Comparison({ runs }: Props) {
  const format = useFormat()
  const [onlyDifferent, setOnlyDifferent] = useState(true)
  const figures = useMemo(() => compareFigures(runs, format), [runs, format])
  const limits = useMemo(() => compareLimits(runs, format), [runs, format])
  const deals = useMemo(() => compareDeals(runs, format), [runs, format])
  const shown = onlyDifferent ? differing(deals) : deals
  return (
    <>
      <Section title={t('opt.compare.figures')}>
        <CompareTable runs={runs} title={t('opt.compare.figure')} rows={figures} hasHead />
      </Section>
      <Section title={t('opt.compare.limits')}>
        <CompareTable runs={runs} title={t('opt.compare.limit')} rows={limits} />
      </Section>
      <Section
        title={t('opt.compare.deals')}
        note={
          <Switch
            size="xs"
            label={t('opt.compare.onlyDifferent')}
            checked={onlyDifferent}
            onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
          />
        }
      >
        {shown.length === 0 ? (
          <p className={styles['quiet']}>{t('opt.compare.same')}</p>
        ) : (
          <CompareTable runs={runs} title={t('opt.compare.deal')} rows={shown} />
        )}
      </Section>
    </>
  )
}
