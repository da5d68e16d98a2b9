import { sendDigests } from '#main/mail/digest-job'
import type { Letter, Post } from '#main/mail/post'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty, newUnit } from '../portfolio/entries.ts'
import { accountOf, password } from './loopback-account.ts'

/** A house whose only unit was never let, and Ann, who gets everything. */
export async function startHouse(digest: 'daily' | 'weekly') {
  const taken: Letter[] = []
  const post: Post = (_account, letter) => Promise.resolve(void taken.push(letter))
  const app = await startTestApp({ post })
  const { api, context, portfolioId } = app
  await api.mail.saveServer({ server: accountOf(587), password })
  await api.mail.addRecipient({
    portfolioId,
    name: 'Ann',
    address: 'ann@example.com',
    digest,
    isImmediate: true,
  })
  const { id } = await api.properties.create(newProperty(app))
  await api.units.create(newUnit(id, 'A'))
  await api.alerts.check({ portfolioId })
  const file = context.files.requireOpen()
  const runOn = async (day: string) => {
    const effect = await sendDigests(context).run({
      file,
      job: { id: 'mail.digest', kind: 'mail.digest', portfolioId: null, subjectId: null },
      dueKey: `${day}T07:15`,
      dueLocal: `${day}T07:15`,
      cause: 'due',
      covers: 1,
      isRepeat: false,
    })
    if (effect) await file.gate.run(() => file.db.transaction().execute(effect))
    await context.mailer.sendDue()
  }
  return { ...app, file, taken, runOn, propertyId: id }
}
