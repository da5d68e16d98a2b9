import { sayLetter } from '../mail/letter-messages.ts'
import { footer, heading, type LetterText, oneLine, page, paragraph } from '../mail/letter-page.ts'

type About = {
  readonly portfolio: string
  /** The owner's name for the report. */
  readonly name: string
  readonly subject: string
  /** The day it is of, in words. */
  readonly day: string
  /** The names of the files that go with it. */
  readonly files: readonly string[]
}

/** The letter that a report goes with as its attachments. */
export function writeReportLetter({ portfolio, name, subject, day, files }: About): LetterText {
  const says = sayLetter('letter.report', { name, portfolio, day })
  const close = sayLetter('letter.close')
  return {
    subject: oneLine(sayLetter('letter.reportSubject', { subject, day })),
    text: [says, '', ...files.map((file) => `- ${file}`), '', close, ''].join('\n'),
    html: page(portfolio, [
      paragraph(day, 'soft'),
      heading(name),
      paragraph(says),
      ...files.map((file) => paragraph(file)),
      footer(close),
    ]),
  }
}
