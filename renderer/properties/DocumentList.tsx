import type { Document } from '#shared/documents'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly documents: readonly Document[] }

/** Papers kept with the property. */
export function DocumentList({ documents }: Props) {
  const format = useFormat()
  return (
    <LineList
      empty={t('document.none')}
      lines={documents.map(({ id, name, mediaType, sizeBytes, expiresDate }) => ({
        key: id,
        title: name,
        detail: t('document.line', {
          type: mediaType.split('/').at(-1)?.toUpperCase() ?? mediaType,
          size: format.number(sizeBytes / 1024),
        }),
        end: expiresDate === null ? null : t('document.until', { date: format.date(expiresDate) }),
      }))}
    />
  )
}
