import type { JobState } from '#shared/optimizations'
import { t } from '../../app/messages/t.ts'
import { FactList } from '../../ui/FactList.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Term } from '../../ui/Term.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { writeGap } from '../results/status-words.ts'

type Props = { readonly job: JobState }

/** How good the best plan so far is, and how much better one could be. */
export function RunFacts({ job }: Props) {
  const format = useFormat()
  const money = (amount: number | null, missing: string) =>
    amount === null ? missing : t('dp.run.perYear', { amount: format.moneyMajor(amount) })
  return (
    <FactList
      facts={[
        [t('dp.run.best'), money(job.incumbent, t('dp.run.pending'))],
        [t('dp.run.bound'), money(job.bound, t('dp.run.noProof'))],
        [
          t('dp.run.gap'),
          job.gap === null ? (
            t('dp.run.noProof')
          ) : (
            <Term key="gap" help={t('dp.run.gapHelp')}>
              <Figure text={writeGap(job.gap, format)} />
            </Term>
          ),
        ],
      ]}
    />
  )
}
