import type { AppContext } from '../app-context.ts'
import { os } from '../os.ts'
import { readMailSetup } from './mail-account.ts'
import {
  readMailProblem,
  removeLetter,
  removeMailServer,
  retryLetter,
  saveMailServer,
  tryRefusedAgain,
} from './mail-handlers.ts'
import { listLetters } from './outbox-queries.ts'
import { addRecipient, deleteRecipient, editRecipient } from './recipient-handlers.ts'
import { listRecipients } from './recipient-queries.ts'
import { sendTestLetter } from './test-letter.ts'

const setupOf = ({ settings, mailer }: AppContext) => readMailSetup(settings, mailer.secrets)

export const mailRouter = os.mail.router({
  setup: os.mail.setup.handler(({ context }) => setupOf(context)),

  saveServer: os.mail.saveServer.handler(async ({ context, input }) => {
    const { settings, mailer } = context
    const setup = await saveMailServer(settings, mailer.secrets, input)
    await sendRefusedAgain(context)
    return setup
  }),

  removeServer: os.mail.removeServer.handler(async ({ context }) => {
    const setup = await removeMailServer(context.settings, context.mailer.secrets)
    context.changes.announce('mail')
    return setup
  }),

  test: os.mail.test.handler(async ({ context, input }) => {
    await sendTestLetter(context.mailer, context.settings, input.address)
    await sendRefusedAgain(context)
    return input
  }),

  outbox: os.mail.outbox.handler(({ context }) => listLetters(context.files.requireOpen().db)),

  problem: os.mail.problem.handler(async ({ context }) =>
    readMailProblem(context.files.requireOpen().db, await setupOf(context)),
  ),

  retry: os.mail.retry.handler(async ({ context, input }) => {
    const { subject } = await retryLetter(context.files.requireWritable(), input.letterId)
    context.changes.announce('mail')
    void context.mailer.sendDue()
    return { subject }
  }),

  remove: os.mail.remove.handler(async ({ context, input }) => {
    const { subject } = await removeLetter(context.files.requireWritable(), input.letterId)
    context.changes.announce('mail')
    return { subject }
  }),

  recipients: os.mail.recipients.handler(({ context, input }) =>
    listRecipients(context.files.requireOpen().db, input.portfolioId),
  ),

  addRecipient: os.mail.addRecipient.handler(async ({ context, input }) => {
    const recipient = await addRecipient(context.files.requireWritable(), input)
    context.changes.announce('mail', 'history')
    return recipient
  }),

  updateRecipient: os.mail.updateRecipient.handler(async ({ context, input }) => {
    const recipient = await editRecipient(context.files.requireWritable(), input)
    context.changes.announce('mail', 'history')
    return recipient
  }),

  deleteRecipient: os.mail.deleteRecipient.handler(async ({ context, input }) => {
    const recipient = await deleteRecipient(context.files.requireWritable(), input.recipientId)
    context.changes.announce('mail', 'history')
    return recipient
  }),
})

/** Once the server is another, or takes letters again, those that it refused for the owner's sake go out. */
async function sendRefusedAgain({ files, changes, mailer }: AppContext): Promise<void> {
  if (files.isOpen && !files.requireOpen().readOnly) await tryRefusedAgain(files.requireOpen())
  changes.announce('mail')
  void mailer.sendDue()
}
