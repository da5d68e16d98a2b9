import type { TransactionDetail } from '#shared/transactions'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly detail: TransactionDetail }

/** The papers that prove a booking; the parts of a split share those of the whole. */
export function ReceiptsSection({ detail: { receipts } }: Props) {
  const format = useFormat()
  return (
    <Section title={t('receipt.title')}>
      <LineList
        empty={t('receipt.none')}
        lines={receipts.map(({ id, name, mediaType, sizeBytes }) => ({
          key: id,
          title: name,
          detail: t('document.line', {
            type: mediaType.split('/').at(-1)?.toUpperCase() ?? mediaType,
            size: format.number(sizeBytes / 1024),
          }),
        }))}
      />
    </Section>
  )
}
