import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { deliverReports } from '#main/report-deliveries/deliver-reports'
import { setDelivery } from '#main/report-deliveries/report-delivery-handlers'
import type { DeliverySettings } from '#shared/reports/report-deliveries'
import { Scheduler } from '../../main/scheduler/scheduler.ts'
import { startLetHouse } from '../leases/let-house.ts'

export const utc = (text: string) => new Date(`${text}:00Z`)

/** The rent roll of 12 Elm St, kept, with an empty folder and a scheduler whose clock the test sets. */
export async function startKeptReport() {
  const app = await startLetHouse()
  const { api, context, desktop, portfolioId } = app
  const folder = join(app.folder, 'for my partner')
  mkdirSync(folder)
  desktop.folderPath = folder
  const choice = { report: 'rent-roll' as const, propertyIds: [] }
  const { id: presetId } = await api.reports.addPreset({ portfolioId, name: 'Roll: all', choice })
  const clock = { now: utc('2027-05-20T00:00') }
  const startScheduler = (given: Partial<typeof context> = {}) => {
    const scheduler = new Scheduler({ ...context, now: () => clock.now, zone: () => 'UTC' })
    scheduler.register(deliverReports({ ...context, ...given }))
    return scheduler
  }
  const fileByClock = () => ({ ...context.files.requireWritable(), now: () => clock.now })
  const deliver = (
    every: 'month' | 'quarter',
    formats: DeliverySettings['formats'] = ['csv'],
    given: Partial<DeliverySettings> = {},
    zone = 'America/New_York',
  ) =>
    setDelivery(fileByClock(), {
      presetId,
      formats,
      folder,
      mail: null,
      ...given,
      schedule: { every, monthDay: 5, time: '08:00' },
      zone,
    })
  const scheduler = startScheduler()
  const written = () => readdirSync(folder).sort()
  const at = async (text: string) => {
    clock.now = utc(text)
    await scheduler.tick()
    return written()
  }
  const job = async () => (await scheduler.list())[0]
  return { ...app, presetId, folder, clock, scheduler, startScheduler, deliver, written, at, job }
}
