import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { readable } from '../../optimizer/readable.ts'
import { LineList } from '../../ui/LineList.tsx'
import { Section } from '../../ui/Section.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'

type Props = { readonly run: RunOf<'capex-phasing'> }

/** What the pot does to the plan: it has no row of its own among the limits. */
export function PotSection({ run }: Props) {
  const pot = run.explanation?.limits.find(({ id }) => id === 'cash')
  if (!pot) return null
  const line = {
    key: pot.id,
    title: readable(pot.sentence),
    end: (
      <StatusBadge tone={pot.binding ? 'warn' : 'neutral'}>
        {t(pot.binding ? 'run.binding' : 'run.room')}
      </StatusBadge>
    ),
  }
  return (
    <Section title={t('cx.cash')}>
      <LineList lines={[line]} empty="" />
    </Section>
  )
}
