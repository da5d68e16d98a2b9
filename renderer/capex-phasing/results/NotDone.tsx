import type { RunOf } from '#shared/optimizations'
import { t } from '../../app/messages/t.ts'
import { readable } from '../../optimizer/readable.ts'
import { LineList } from '../../ui/LineList.tsx'
import { Section } from '../../ui/Section.tsx'

type Props = { readonly run: RunOf<'capex-phasing'> }

/** Each project that is left, and what would bring it in. */
export function NotDone({ run }: Props) {
  const lines = (run.explanation?.whyNot ?? []).map(({ projectId, sentence }) => ({
    key: projectId,
    title: readable(sentence),
  }))
  return (
    <Section title={t('cx.whyNot')} note={t('cx.whyNotNote', { count: lines.length })}>
      <LineList lines={lines} empty={t('cx.whyNotNone')} />
    </Section>
  )
}
