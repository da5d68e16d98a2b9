import type { z } from 'zod'
import { DealFile, dealFileWords, DealToProject } from '#shared/deals/deal-file'
import {
  CashFlowInput,
  calculationWords,
  LoanInput,
  RateOfReturnInput,
} from '#shared/finance/calculation-inputs'
import { describeCashFlow, describeLoan } from '#shared/finance/calculations'
import { proFormaOfDeal } from '#shared/finance/deal-projection'
import { internalRate } from '#shared/finance/internal-rate'
import { describeProForma } from '#shared/finance/pro-forma/describe-pro-forma'
import { MonteCarloFile, monteCarloFileWords } from '#shared/monte-carlo/monte-carlo-file'
import { type FieldWords, toInputErrors } from '#shared/optimizer/optimizer-errors'
import { type InputError, parseJsonText } from '#shared/optimizer/optimizer-input'
import { ProFormaFile } from '#shared/scenarios/pro-forma'
import { proFormaWords } from '#shared/scenarios/pro-forma-words'
import { readArguments, requirePositionals, requireText } from './arguments.ts'
import { dealTable, describeDeal } from './calc-deal.ts'
import { calcMonteCarlo } from './calc-monte-carlo.ts'
import { cashFlowTable, loanTable, rateOfReturnTable } from './calc-table.ts'
import { type Command, CommandError } from './command.ts'
import { proFormaTable } from './pro-forma-table.ts'

const usage = `freehold calc cashflow --input FILE [--json]      returns of dated flows: XIRR, XNPV, MIRR, payback
freehold calc irr --input FILE [--json]      internal rate of return of periodic amounts
freehold calc loan --input FILE [--json]      payment schedule of a loan
freehold calc proforma --input FILE [--json]      monthly projection with loans and sale: IRR, DSCR, cash
freehold calc deal --input FILE [--json]      an underwriting: returns, the most that can be paid, offers side by side
freehold calc montecarlo --input FILE [--json]      the same many times over: percentiles, chances of loss and breach`

type Printed = { readonly json: unknown; readonly table: string }

type Calculate = (input: unknown, signal: AbortSignal) => Printed | Promise<Printed>

/** FINANCE.md section 9; each reads the whole input before it prints anything. */
const calculations: Readonly<Record<string, Calculate>> = {
  cashflow: (input) => {
    const { figures, reasons } = describeCashFlow(parse(CashFlowInput, input))
    return { json: figures, table: cashFlowTable(figures, reasons) }
  },
  irr: (input) => {
    const { rate, multiple, reason } = internalRate(parse(RateOfReturnInput, input).amounts)
    const json = { irr: rate, multiple, ...(reason !== null && { reason }) }
    return { json, table: rateOfReturnTable(json) }
  },
  loan: (input) => {
    const json = describeLoan(parse(LoanInput, input))
    return { json, table: loanTable(json) }
  },
  proforma: (input) => {
    const json = describeProForma(
      isDeal(input)
        ? proFormaOfDeal(parse(DealToProject, input, dealFileWords).deal)
        : parse(ProFormaFile, input, proFormaWords),
    )
    return { json, table: proFormaTable(json) }
  },
  deal: (input) => {
    const json = describeDeal(parse(DealFile, input, dealFileWords))
    return { json, table: dealTable(json) }
  },
  montecarlo: (input, signal) =>
    calcMonteCarlo(parse(MonteCarloFile, input, monteCarloFileWords), signal),
}

/** A pro-forma may be asked of the underwriting of a deal. */
const isDeal = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'deal' in input

export const calcCommand: Command = {
  name: 'calc',
  usage,
  async run(args, io) {
    const given = readArguments(args, { input: { type: 'string' }, json: { type: 'boolean' } })
    requirePositionals(given, 1, usage)
    const name = given.positionals[0] ?? ''
    const calculate = Object.hasOwn(calculations, name) ? calculations[name] : undefined
    if (calculate === undefined)
      throw new CommandError(
        'unknown_command',
        `There is no calculation "${name}". Known: ${Object.keys(calculations).join(', ')}.`,
        name,
      )
    const parsed = parseJsonText(String(await io.readInput(requireText(given, 'input', usage))))
    if (!parsed.ok) throw refusalOf(parsed.errors)
    const { json, table } = await calculate(parsed.input, io.signal)
    io.out(given.isSet('json') ? `${JSON.stringify(json)}\n` : table)
    return 0
  },
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  words: FieldWords = calculationWords,
): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data
  throw refusalOf(toInputErrors(parsed.error.issues.map(nameUnion), words))
}

/** Zod does not describe a union that is told apart by its type. */
const nameUnion = (issue: z.core.$ZodIssue): z.core.$ZodIssue =>
  issue.code === 'invalid_union'
    ? {
        ...issue,
        code: 'custom',
        message: wordsOfUnion(issue),
        params: { code: issue.discriminator === undefined ? 'type' : 'bad_enum' },
      }
    : issue

function wordsOfUnion({ discriminator, message, path }: z.core.$ZodIssueInvalidUnion): string {
  if (discriminator === undefined) return message
  return path.includes('opening') ? 'must be purchase or held' : 'must be fixed or floating'
}

function refusalOf([first]: readonly InputError[]): CommandError {
  if (first === undefined) throw new Error('a refused input has an error')
  return new CommandError(first.code, first.message, first.path)
}
