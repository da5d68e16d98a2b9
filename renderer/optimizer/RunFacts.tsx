import type { JobState } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { FactList } from '../ui/FactList.tsx'
import { Figure } from '../ui/Figure.tsx'
import { Term } from '../ui/Term.tsx'
import { useFormat } from '../ui/use-format.ts'
import { viewOf } from './optimizer-views.tsx'
import { writeGap } from './status-words.ts'

type Props = { readonly job: JobState }

/** How good the best plan so far is, and how much better one could be. */
export function RunFacts({ job }: Props) {
  const format = useFormat()
  const { words } = viewOf(job.optimizer)
  const money = (amount: number | null, missing: string) =>
    amount === null ? missing : t(words.amount, { amount: format.moneyMajor(amount) })
  return (
    <FactList
      facts={[
        [t('run.progress.best'), money(job.incumbent, t('run.progress.pending'))],
        [
          t(words.better === 'more' ? 'run.progress.boundAbove' : 'run.progress.boundBelow'),
          money(job.bound, t('run.progress.noProof')),
        ],
        [
          t('run.progress.gap'),
          job.gap === null ? (
            t('run.progress.noProof')
          ) : (
            <Term key="gap" help={t('run.progress.gapHelp')}>
              <Figure text={writeGap(job.gap, format)} />
            </Term>
          ),
        ],
      ]}
    />
  )
}
