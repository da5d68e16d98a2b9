import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { IsoDate } from '#shared/dates'
import type { Minor } from '#shared/money'
import { amountReader } from '../../table-files/amount-text.ts'
import { parseDateText } from '../../table-files/date-text.ts'
import { decodeText, refusal } from '../../table-files/decode-text.ts'
import {
  clean,
  lineCounter,
  type RefusedLine,
  type Statement,
  type StatementAccount,
  statementLine,
  type StatementLine,
} from '../statement-line.ts'
import { child, childText, list, type Xml } from './xml.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 20_000_000 },
  isArray: (name) =>
    ['Stmt', 'Rpt', 'Ntry', 'NtryDtls', 'TxDtls', 'Bal', 'Ustrd', 'Strd'].includes(name),
})

/**
 * Reads ISO 20022 CAMT.053 (and the day's report CAMT.052) of any version: an entry that gathers several
 * payments becomes one line for each when their amounts are given and add up to the entry's.
 *
 * @throws AppError IMPORT_REFUSED when the file is not XML or has no statement in it
 */
export function readCamt(bytes: Uint8Array, currency: string): Statement {
  const { text } = decodeText(bytes)
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw refusal('Refused: the file declares a DOCTYPE.')
  const validity = XMLValidator.validate(text)
  if (validity !== true)
    throw refusal(`Line ${validity.err.line} is not well-formed XML.`, `row ${validity.err.line}`)
  const document = child(parser.parse(text) as Xml, 'Document')
  const message = child(document, 'BkToCstmrStmt') ?? child(document, 'BkToCstmrAcctRpt')
  const statements = [...list(message, 'Stmt'), ...list(message, 'Rpt')]
  if (statements.length === 0) throw refusal('The file has no statement in it.')
  return readStatements(statements, entryLines(text), currency)
}

/** The line of the file on which each entry begins, in their order. */
function entryLines(text: string): number[] {
  const lineAt = lineCounter(text)
  return [...text.matchAll(/<(?:[\w-]+:)?Ntry[\s>]/g)].map(({ index }) => lineAt(index))
}

type Reading = {
  readonly line: number
  readonly account: string
  readonly readAmount: (text: string) => Minor | null
}

function readStatements(statements: readonly Xml[], starts: readonly number[], currency: string) {
  const readAmount = amountReader('1,234.56', currency)
  const lines: StatementLine[] = []
  const refused: RefusedLine[] = []
  const accounts: StatementAccount[] = []
  let entry = 0
  for (const statement of statements) {
    const account = accountOf(statement, readAmount)
    accounts.push(account)
    for (const node of list(statement, 'Ntry')) {
      const reading = { line: starts[entry] ?? 0, account: account.number, readAmount }
      entry += 1
      for (const line of readEntry(node, reading)) {
        if ('reason' in line) refused.push(line)
        else lines.push(line)
      }
    }
  }
  return { lines, refused, accounts }
}

function accountOf(statement: Xml, readAmount: Reading['readAmount']): StatementAccount {
  const account = child(statement, 'Acct')
  const id = child(account, 'Id')
  const number = childText(id, 'IBAN') || childText(child(id, 'Othr'), 'Id')
  const closing = list(statement, 'Bal').find(
    (balance) => childText(child(child(balance, 'Tp'), 'CdOrPrtry'), 'Cd') === 'CLBD',
  )
  const amount = signed(closing, readAmount)
  const date = dateOf(child(closing, 'Dt'))
  return {
    number: clean(number),
    currency: childText(account, 'Ccy') || currencyOf(closing) || null,
    closing: amount === null || date === null ? null : { date, amount },
  }
}

function readEntry(entry: Xml, reading: Reading): (StatementLine | RefusedLine)[] {
  const { line } = reading
  const text = clean(childText(entry, 'AddtlNtryInf') || childText(child(entry, 'Amt')), 300)
  const status = childText(child(entry, 'Sts'), 'Cd') || childText(entry, 'Sts')
  if (status === 'PDNG' || status === 'INFO')
    return [{ line, text, reason: 'The bank has not booked this yet.' }]
  const amount = signed(entry, reading.readAmount)
  const date = dateOf(child(entry, 'BookgDt')) ?? dateOf(child(entry, 'ValDt'))
  if (amount === null) return [{ line, text, reason: 'The amount cannot be read.' }]
  if (date === null) return [{ line, text, reason: 'The date cannot be read.' }]
  const bankId = childText(entry, 'AcctSvcrRef')
  const currency = currencyOf(entry)
  const single = partsOf(entry, amount, reading.readAmount)
  return single.map((part, index) => {
    const own = childText(child(part.details, 'Refs'), 'AcctSvcrRef')
    const shared = bankId && single.length > 1 ? `${bankId}/${index + 1}` : bankId
    return statementLine({
      line,
      date,
      currency,
      account: reading.account,
      amount: part.amount,
      bankId: clean(bankId ? shared : own) || null,
      ...wordsOf(part.details, part.amount, entry),
    })
  })
}

type Part = { readonly details: Xml | undefined; readonly amount: Minor }

/** The payments of an entry, when their amounts say all of it; else the entry as one. */
function partsOf(entry: Xml, amount: Minor, readAmount: Reading['readAmount']): Part[] {
  const details = list(entry, 'NtryDtls').flatMap((node) => list(node, 'TxDtls'))
  const whole: Part[] = [{ details: details.length === 1 ? details[0] : undefined, amount }]
  if (details.length < 2) return whole
  const direction = childText(entry, 'CdtDbtInd')
  const parts: Part[] = []
  let sum = 0
  for (const node of details) {
    const part = amountOfDetails(node, direction, readAmount)
    if (part === null) return whole
    sum += part
    parts.push({ details: node, amount: part })
  }
  return sum === amount ? parts : whole
}

function amountOfDetails(node: Xml, direction: string, readAmount: Reading['readAmount']) {
  const nested = child(child(node, 'AmtDtls'), 'TxAmt') ?? child(child(node, 'AmtDtls'), 'InstdAmt')
  const amount = readAmount(childText(node, 'Amt') || childText(nested, 'Amt'))
  if (amount === null) return null
  return (childText(node, 'CdtDbtInd') || direction) === 'DBIT' ? 0 - amount : amount
}

function wordsOf(details: Xml | undefined, amount: Minor, entry: Xml) {
  const parties = child(details, 'RltdPties')
  const other = child(parties, amount >= 0 ? 'Dbtr' : 'Cdtr')
  const remittance = child(details, 'RmtInf')
  const free = list(remittance, 'Ustrd').map((node) => childText(node))
  const structured = list(remittance, 'Strd').map((node) =>
    childText(child(node, 'CdtrRefInf'), 'Ref'),
  )
  const description =
    free.join(' ') ||
    childText(details, 'AddtlTxInf') ||
    childText(entry, 'AddtlNtryInf') ||
    structured.join(' ')
  const reference = childText(child(details, 'Refs'), 'EndToEndId')
  return {
    payee: clean(childText(other, 'Nm') || childText(child(other, 'Pty'), 'Nm')),
    description: clean(description, 1000),
    reference: reference === 'NOTPROVIDED' ? '' : clean(reference || structured[0]),
  }
}

function signed(node: Xml | undefined, readAmount: Reading['readAmount']): Minor | null {
  const amount = readAmount(childText(node, 'Amt'))
  if (amount === null) return null
  return childText(node, 'CdtDbtInd') === 'DBIT' ? 0 - amount : amount
}

const currencyOf = (node: Xml | undefined): string | null =>
  childText(child(node, 'Amt'), '@Ccy') || null

const dateOf = (node: Xml | undefined): IsoDate | null =>
  parseDateText((childText(node, 'Dt') || childText(node, 'DtTm')).slice(0, 10), 'ymd')
