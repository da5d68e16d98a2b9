import type { CapexWhyNot } from '#shared/capex-phasing/capex-phasing'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { inputOfRun } from '../../optimizer/input-of-run.ts'
import { ProveButton } from '../../optimizer/ProveButton.tsx'
import { readable } from '../../optimizer/readable.ts'
import { useNeededValues } from '../../optimizer/use-needed-values.ts'
import { type Line, LineList } from '../../ui/LineList.tsx'
import { Section } from '../../ui/Section.tsx'

type Props = { readonly run: RunOf<'capex-phasing'> }

/** Each project that is left, and what would bring it in. */
export function NotDone({ run }: Props) {
  const values = useNeededValues(run.id)
  const names = new Map(inputOfRun(run).projects.map(({ id, name = id }) => [id, name]))
  const lines = (run.explanation?.whyNot ?? []).map(({ projectId, reason, sentence }): Line => {
    const name = names.get(projectId) ?? projectId
    const title = readable(values.proved.get(projectId)?.sentence ?? sentence)
    const end = isOpen(reason) && <ProveButton values={values} optionId={projectId} name={name} />
    return { key: projectId, title, end }
  })
  return (
    <Section title={t('cx.whyNot')} note={t('cx.whyNotNote', { count: lines.length })}>
      <LineList lines={lines} empty={t('cx.whyNotNone')} />
    </Section>
  )
}

/** No rent brings in what may not be done, or has no month to start in. */
const isOpen = (reason: CapexWhyNot['reason']): boolean =>
  reason !== 'excluded' && reason !== 'unschedulable'
