import { z } from 'zod'
import { EntityId, ShortText } from './ids.ts'
import { moneyOut } from './portfolio-file-books.ts'
import { ReportChoice } from './reports.ts'

const PortableReport = z.strictObject({
  id: EntityId,
  name: ShortText,
  choice: ReportChoice.extend({ salePrice: moneyOut.optional() }),
})
export type PortableReport = z.infer<typeof PortableReport>

/** The kept reports of a portable file. The folders they are written to are of one computer and stay there. */
export const portableReports = { reportPresets: z.array(PortableReport).default([]) }
