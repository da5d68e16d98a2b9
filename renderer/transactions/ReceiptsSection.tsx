import type { TransactionDetail } from '#shared/transactions'
import { DocumentSection } from '../documents/DocumentSection.tsx'

type Props = { readonly detail: TransactionDetail }

/** The papers that prove a booking; the parts of a split share those of the whole. */
export function ReceiptsSection({ detail: { transaction } }: Props) {
  const transactionId = transaction.parentId ?? transaction.id
  return <DocumentSection subject={{ transactionId }} isForReceipts />
}
