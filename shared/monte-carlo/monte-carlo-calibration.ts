import { USUAL_COVENANTS } from '../loans/covenants.ts'
import type { StartingValues } from './monte-carlo.ts'
import { DRIVERS, MonteCarloSettings } from './monte-carlo-input.ts'

/**
 * Spreads and correlations to begin with: figures of resources/data/finance/calibration.json (yearly
 * changes, 1981 to 2023) where a series measures a driver or stands in for it, and assumptions elsewhere.
 *
 * Rents and costs have no series of their own: consumer prices stand in for both. Vacancy moves like
 * unemployment, an exit cap rate by 0.4 of the ten-year yield. The pull of the floating rate is assumed:
 * half of a distance is gone after three and a half years.
 */
export function startingValues(): Pick<StartingValues, 'settings' | 'sources'> {
  return {
    settings: MonteCarloSettings.parse({
      drivers: {
        rentGrowth: { sd: 0.017, lag1: 0.285, ownShare: 0.3 },
        vacancy: { sd: 0.012, lag1: 0.5, ownShare: 0.5 },
        expenseGrowth: { sd: 0.017, lag1: 0.285 },
        exitCap: { sd: 0.0047, lag1: 0.5 },
        valueGrowth: { sd: 0.038, lag1: 0.703, ownShare: 0.3 },
        indexRate: { sd: 0.0186, reversion: 0.2, floor: 0 },
      },
      correlation: { order: [...DRIVERS], matrix },
      limits: { dscr: USUAL_COVENANTS.minDscr, ltv: USUAL_COVENANTS.maxLtv },
    }),
    sources: [
      { driver: 'rentGrowth', basis: 'standIn', series: 'Consumer prices', period },
      { driver: 'vacancy', basis: 'standIn', series: 'Unemployment', period },
      { driver: 'expenseGrowth', basis: 'standIn', series: 'Consumer prices', period },
      { driver: 'exitCap', basis: 'assumed', series: '0.4 of the ten-year Treasury yield', period },
      {
        driver: 'valueGrowth',
        basis: 'measured',
        series: 'FHFA house prices, mean of states',
        period,
      },
      { driver: 'indexRate', basis: 'measured', series: 'Federal funds rate', period },
    ],
  }
}

const period = '1981–2023'

/** Measured between the series above where both have one; between rents and the rest, assumed. */
const matrix = [
  [1, -0.3, 0.5, 0.1, 0.4, 0.1],
  [-0.3, 1, -0.1, -0.31, -0.38, -0.55],
  [0.5, -0.1, 1, 0.29, 0.27, -0.05],
  [0.1, -0.31, 0.29, 1, 0.08, 0.39],
  [0.4, -0.38, 0.27, 0.08, 1, 0.33],
  [0.1, -0.55, -0.05, 0.39, 0.33, 1],
]
