import { fullSimulation } from './full-simulation.ts'

/** Kept reports, when they are written, what is watched and what was drawn, with all there can be of each. */
export const fullReports = {
  reportPresets: [
    {
      id: 'rp1',
      name: 'To my partner',
      choice: {
        report: 'income-statement',
        propertyIds: ['r1'],
        period: { kind: 'custom', from: '2026-01', to: '2026-06' },
        by: 'month',
      },
    },
    {
      id: 'rp2',
      name: 'If Elm were sold',
      choice: { report: 'capital-gains', propertyIds: ['r1'], salePrice: 412500.5 },
    },
  ],
  reportDeliveries: [
    {
      presetId: 'rp1',
      formats: ['pdf', 'xlsx'],
      folder: '/home/ann/reports',
      mail: { addresses: ['ann@example.com'], subject: 'Elm' },
      schedule: { every: 'quarter', monthDay: 5, time: '07:30' },
      zone: 'America/Chicago',
    },
  ],
  alertRules: [
    { id: 'a1', rule: 'lease_ending', isOn: true, thresholds: { days: 90 } },
    {
      id: 'a2',
      rule: 'rent_late',
      propertyId: 'r1',
      isOn: false,
      thresholds: { graceDays: 3, least: 250.5 },
    },
  ],
  simulations: [fullSimulation],
}
