import { IsoDate } from '#shared/dates'
import type { Figure } from '#shared/finance/figure'
import { metricKeys, type Metrics, moneyMetrics } from '#shared/finance/portfolio-metrics'
import { minorToMajor } from '#shared/money'
import type { Portfolio } from '#shared/portfolios'
import { readPortfolioMetrics } from '../metrics/portfolio-metrics.ts'
import { readArguments, requirePositionals, requireText } from './arguments.ts'
import { type Command, CommandError } from './command.ts'
import { choosePortfolio } from './choose-portfolio.ts'
import { withDataFile } from './data-file.ts'
import { metricsTable } from './metrics-table.ts'

const usage =
  'freehold metrics --db DB --as-of DATE [--portfolio ID] [--json]      figures of a portfolio and its properties'

/** FINANCE.md sections 3 and 9: money in currency units, a figure that cannot be computed is null. */
export const metricsCommand: Command = {
  name: 'metrics',
  usage,
  async run(args, io) {
    const given = readArguments(args, {
      db: { type: 'string' },
      'as-of': { type: 'string' },
      portfolio: { type: 'string' },
      json: { type: 'boolean' },
    })
    requirePositionals(given, 0, usage)
    const path = requireText(given, 'db', usage)
    const asOf = parseDate(requireText(given, 'as-of', usage))
    const { portfolio, metrics } = await withDataFile(path, 'read', async ({ db }) => {
      const portfolio = await choosePortfolio(db, given.text('portfolio'))
      return { portfolio, metrics: await readPortfolioMetrics(db, portfolio, asOf) }
    })
    if (!given.isSet('json')) {
      io.out(metricsTable(portfolio, asOf, metrics))
      return 0
    }
    const properties = metrics.properties.map((property) =>
      Object.assign({ id: property.id }, valuesOf(property.metrics, portfolio)),
    )
    const printed = { asOf, portfolio: valuesOf(metrics.portfolio, portfolio), properties }
    io.out(`${JSON.stringify(printed)}\n`)
    return 0
  },
}

function parseDate(text: string): IsoDate {
  const parsed = IsoDate.safeParse(text)
  if (parsed.success) return parsed.data
  const message = 'The day must be a date that exists, written YYYY-MM-DD.'
  throw new CommandError('bad_date', message, '--as-of')
}

const valuesOf = (metrics: Metrics, { currency }: Portfolio): Record<string, number | null> => {
  const printed = (figure: Figure, isMoney: boolean) =>
    figure.value !== null && isMoney ? minorToMajor(figure.value, currency) : figure.value
  return Object.fromEntries(
    metricKeys.map((key) => [key, printed(metrics[key], moneyMetrics.has(key))]),
  )
}
