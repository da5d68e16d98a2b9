import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import type { PortableDelivery } from '#shared/portfolio-file/portfolio-file-reports'
import type { DataBase } from '../database/schema.ts'
import { listDeliveries } from '../report-deliveries/report-delivery-handlers.ts'
import { deliveryJobId, deliveryKind } from '../reports/preset-queries.ts'
import { columnsOfSchedule } from '../scheduler/schedule-columns.ts'
import type { BareRow } from './portfolio-rows.ts'

/** When the kept reports of a portfolio are written or mailed, and where to, by the report. */
export async function exportDeliveries(
  db: DataBase,
  portfolioId: string,
): Promise<PortableDelivery[]> {
  const deliveries = await listDeliveries(db, portfolioId)
  return deliveries
    .map(({ isOn: _isOn, ...delivery }) => delivery)
    .sort((a, b) => (a.presetId < b.presetId ? -1 : 1))
}

/** As jobs that rest: one that is there already stays switched on or off. */
export const deliveryRows = ({
  portfolio,
  reportDeliveries,
}: PortfolioFile): BareRow<'scheduled_jobs'>[] =>
  reportDeliveries.map(({ presetId, schedule, zone, formats, folder, mail }) => ({
    id: deliveryJobId(presetId),
    kind: deliveryKind,
    portfolioId: portfolio.id,
    subjectId: presetId,
    isOn: 0,
    ...columnsOfSchedule(schedule),
    zone,
    settingsJson: JSON.stringify({ formats, folder, mail }),
  }))
