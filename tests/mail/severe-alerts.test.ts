import { describe, expect, it } from 'vitest'
import { followSevereAlerts, queueSevereAlerts } from '#main/mail/severe-alerts'
import { listLetters } from '#main/mail/outbox-queries'
import { newUnit } from '../portfolio/entries.ts'
import { startHouse } from './mailed-house.ts'

const asked = { today: '2026-11-21', locale: 'en-US' }

/** Ann's house, with unit A that was never let; what is new to her is mailed when it is asked for. */
async function startMailedHouse() {
  const house = await startHouse('weekly')
  const { api, context, file, portfolioId, propertyId, taken } = house
  const mail = async (today = asked.today) => {
    await queueSevereAlerts(file, { ...asked, today })
    await context.mailer.sendDue()
    return taken.splice(0).map(({ subject }) => subject)
  }
  const check = () => api.alerts.check({ portfolioId })
  const grave = async () => {
    const alert = (await check()).find(({ severity }) => severity === 'critical')
    if (alert === undefined) throw new Error('no alert is grave')
    return alert
  }
  const addUnits = async (...labels: string[]) => {
    for (const label of labels) await api.units.create(newUnit(propertyId, label))
    await check()
  }
  return { ...house, mail, check, grave, addUnits }
}

const unitA = 'Elm Holdings: 12 Elm St, A has never been let'

describe('a severe alert', () => {
  it('is sent at once, and once', async () => {
    const { mail } = await startMailedHouse()
    expect(await mail()).toEqual([unitA])
    expect(await mail()).toEqual([])
  })

  it('is sent again when it comes back, also when it was resolved before', async () => {
    const { api, mail, check, grave, propertyId, portfolioId } = await startMailedHouse()
    await mail()
    await api.alerts.resolve({ alertId: (await grave()).id, note: 'Let by word of mouth' })
    const rule = { portfolioId, propertyId, rule: 'vacancy', thresholds: {} } as const
    await api.alerts.setRule({ ...rule, isOn: false })
    await check()
    await api.alerts.setRule({ ...rule, isOn: true })
    await check()
    expect(await mail()).toEqual([unitA])
  })

  it('is not sent while it is snoozed, and is once that is over', async () => {
    const { api, mail, grave } = await startMailedHouse()
    await api.alerts.snooze({ alertId: (await grave()).id, until: '2026-11-28' })
    expect(await mail('2026-11-27')).toEqual([])
    expect(await mail('2026-11-28')).toEqual([unitA])
  })

  it('is not sent again when its letter was deleted from the outbox, before or after it left', async () => {
    const { api, context, mail, file, addUnits } = await startMailedHouse()
    await mail()
    await file.db.deleteFrom('outbox').execute()
    expect(await mail()).toEqual([])
    await api.mail.removeServer()
    await addUnits('B')
    await mail()
    const [letter] = await listLetters(context.files.requireOpen().db)
    await api.mail.remove({ letterId: letter?.id ?? '' })
    expect(await mail()).toEqual([])
    expect(await listLetters(file.db)).toEqual([])
  })

  it('comes with the others that were raised with it, in one letter', async () => {
    const { context, file, addUnits, taken } = await startMailedHouse()
    await addUnits('B', 'C')
    await queueSevereAlerts(file, asked)
    await context.mailer.sendDue()
    const [letter, ...others] = taken
    expect(others).toEqual([])
    expect(letter?.subject).toBe('Elm Holdings: 3 severe alerts')
    for (const unit of ['A', 'B', 'C'])
      for (const body of [letter?.text, letter?.html])
        expect(body).toContain(`12 Elm St, ${unit} has never been let`)
  })

  it('that was raised just before the end of the program is sent at its next start', async () => {
    const { context, file } = await startMailedHouse()
    followSevereAlerts(context)
    await expect.poll(async () => (await listLetters(file.db)).length).toBe(1)
  })
})
