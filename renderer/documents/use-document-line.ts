import type { Document } from '#shared/documents'
import { isMessageKey, t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'

/** What a document is, and how large: `Insurance · PDF · 120 KB`. */
export function useDocumentLine() {
  const format = useFormat()
  return ({ kind, paper, name, mediaType, sizeBytes }: Document): string => {
    const key = `media.${mediaType}`
    const ending = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toUpperCase() ?? ''
    const type = isMessageKey(key) ? t(key) : t('document.file', { ending })
    const size = format.number(Math.max(1, sizeBytes / 1000))
    const line = t(kind === 'receipt' ? 'document.receiptLine' : 'document.line', { type, size })
    return paper === 'other' ? line : `${t(`paper.${paper}`)} · ${line}`
  }
}
