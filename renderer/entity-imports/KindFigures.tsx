import type { KindCounts } from '#shared/imports/entity-imports'
import { t } from '../app/messages/t.ts'
import { KpiStrip } from '../ui/KpiStrip.tsx'
import { KpiTile } from '../ui/KpiTile.tsx'

type Props = { readonly kinds: readonly KindCounts[] }

/** How many of each kind are new, and how many changed. */
export function KindFigures({ kinds }: Props) {
  return (
    <KpiStrip label={t('entityImport.kinds')}>
      {kinds.map(({ kind, created, updated }) => (
        <KpiTile
          key={kind}
          label={t(`entityImport.kind.${kind}`)}
          value={t('entityImport.new', { count: created })}
          {...(updated > 0 ? { note: t('entityImport.changed', { count: updated }) } : {})}
        />
      ))}
    </KpiStrip>
  )
}
