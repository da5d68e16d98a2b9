import { Anchor, Button, Group } from '@mantine/core'
import type { RunSummary } from '#shared/optimizer/optimizations'
import type { Readiness } from '#shared/optimizer/readiness'
import { t } from '../app/messages/t.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import { TourButton } from '../tours/TourButton.tsx'
import { Section } from '../ui/Section.tsx'
import { DataReadiness } from './DataReadiness.tsx'
import { LastResult } from './LastResult.tsx'
import { moduleWords } from './module-words.ts'
import styles from './optimize.module.css'

type Props = { readonly readiness: Readiness; readonly last: RunSummary | undefined }

/** One optimizer: the question it answers, what it needs, how much of that is there, what it said last. */
export function OptimizerCard({ readiness, last }: Props) {
  const { optimizer } = readiness
  const { name, wizard } = viewOf(optimizer)
  const words = moduleWords[optimizer]
  return (
    <Section title={t(name)}>
      <div className={styles['card']} data-testid={`module-${optimizer}`}>
        <p className={styles['answers']}>{t(words.answers)}</p>
        <div className={styles['parts']}>
          <div>
            <h3 className={styles['partTitle']}>{t('optimize.needs')}</h3>
            <ul className={styles['needs']}>
              {words.needs.map((need) => (
                <li key={need}>{t(need)}</li>
              ))}
            </ul>
          </div>
          <div>
            <div className={styles['partHead']}>
              <h3 className={styles['partTitle']}>{t('optimize.readiness')}</h3>
              <Anchor href={words.dataHref} size="xs">
                {t(words.count, { count: readiness.count })}
              </Anchor>
            </div>
            <DataReadiness readiness={readiness} />
          </div>
        </div>
        <Group gap="md" className={styles['foot'] ?? ''}>
          <Button component="a" href={`#${wizard}`} data-testid={`start-${optimizer}`}>
            {t('optimize.start')}
          </Button>
          <TourButton optimizer={optimizer} label={t('tour.take')} />
          <LastResult run={last} />
        </Group>
      </div>
    </Section>
  )
}
