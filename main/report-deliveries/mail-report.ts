import { type DeliveryMail, maxMailedBytes } from '#shared/reports/report-deliveries'
import { writeReportLetter } from '#shared/reports/report-letter'
import type { ReportFormat, ReportPreset } from '#shared/reports/reports'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { toExportName } from '../exports/export-name.ts'
import { dateInWords } from '../mail/date-in-words.ts'
import { type Attachment, queueLetter } from '../mail/queue-letter.ts'
import { writeOutbox } from '../mail/send-letter.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import type { JobRun } from '../scheduler/job-kind.ts'

export type MadeFile = { readonly format: ReportFormat; readonly content: string | Uint8Array }

type Mailed = {
  readonly preset: ReportPreset
  readonly mail: DeliveryMail
  readonly made: readonly MadeFile[]
}

/**
 * Puts a report into the outbox, a letter to each address. A run that is repeated finds its letters there by
 * their due time and leaves them as they are.
 *
 * @throws AppError TOO_LARGE when no server would take the files
 */
export async function mailReport(
  { settings, mailer }: AppContext,
  { file, dueKey, dueLocal }: JobRun,
  { preset, mail, made }: Mailed,
): Promise<void> {
  const asOf = dueLocal.slice(0, 10)
  const attachments = made.map((one) => attachmentOf(`${preset.name} ${asOf}`, one))
  refuseLarge(attachments)
  const { name: portfolio } = await requirePortfolio(file.db, preset.portfolioId)
  const letter = writeReportLetter({
    portfolio,
    name: preset.name,
    subject: mail.subject,
    day: dateInWords(asOf, settings.get().settings.locale ?? 'en-US', { dateStyle: 'long' }),
    files: attachments.map(({ name }) => name),
  })
  const cause = `report:${preset.id}:${dueKey}`
  const about = { ...letter, attachments, cause, portfolioId: preset.portfolioId }
  const at = file.now().toISOString()
  await writeOutbox(file, async (tx) => {
    for (const address of mail.addresses)
      await queueLetter(tx, { ...about, to: { name: '', address } }, at)
  })
  mailer.sendSoon()
}

const mediaTypes: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  zip: 'application/zip',
}

const attachmentOf = (label: string, { format, content }: MadeFile): Attachment => ({
  name: toExportName(label, format),
  mediaType: mediaTypes[format],
  content: Buffer.from(content),
})

function refuseLarge(attachments: readonly Attachment[]): void {
  const bytes = attachments.reduce((sum, { content }) => sum + content.length, 0)
  if (bytes <= maxMailedBytes) return
  const [is, most] = [bytes, maxMailedBytes].map((size) => Math.ceil(size / 1e6))
  throw new AppError('TOO_LARGE', {
    message: `The files are ${is} MB together, and mail servers take ${most} MB. Choose fewer formats, or a folder.`,
  })
}
