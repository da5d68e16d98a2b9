import { Anchor } from '@mantine/core'
import type { Run, RunSummary } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { Section } from '../ui/Section.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { viewOfRun } from './optimizer-views.tsx'
import type { OptimizerWords } from './optimizer-view.ts'
import { useVariants } from './use-variants.ts'
import { deltaOf, writeDelta } from './what-if-words.ts'

type Props = { readonly run: Run }

/** The named variants of a run against it, and the run it is itself a variant of. */
export function VariantsSection({ run }: Props) {
  const format = useFormat()
  const { origin, variants } = useVariants(run)
  const related = origin === null ? variants : [origin, ...variants]
  if (related.length === 0) return null
  const { words } = viewOfRun(run)
  const ids = [run.id, ...related.map(({ id }) => id)].slice(0, 4)
  return (
    <Section
      title={t('run.variants')}
      note={
        <Anchor href={compareHref(ids)} size="xs" data-testid="run-compare-variants">
          {t('run.variantsCompare')}
        </Anchor>
      }
    >
      <div data-testid="run-variants">
        <LineList
          empty=""
          lines={related.map((other) => ({
            key: other.id,
            title: <Anchor href={`#/optimize/runs/${other.id}`}>{other.name}</Anchor>,
            detail: detailOf(run, other, words, format),
            end: <Anchor href={compareHref([run.id, other.id])}>{t('run.variantCompare')}</Anchor>,
          }))}
        />
      </div>
    </Section>
  )
}

const compareHref = (ids: readonly string[]) =>
  `#/optimize/compare?runs=${encodeURIComponent(ids.join(','))}`

/** "the run it comes from · +$4,500 a year against this run · 31 Oct 2026, 12:00". */
function detailOf(run: Run, other: RunSummary, words: OptimizerWords, format: Formatters): string {
  const delta = deltaOf(run.objective, other.objective)
  return [
    other.id === run.fromRunId ? t('run.variantOrigin') : null,
    delta === null ? t('run.variantNoPlan') : writeDelta(delta, words, format),
    format.instant(other.startedAt),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
