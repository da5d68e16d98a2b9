import type { DealColumn } from '#shared/deals/deal-files'
import { LARGEST_NUMBER, LONGEST_TEXT } from '#shared/optimizer/optimizer-input'
import type { NumberStyle } from '#shared/imports/table-files'
import { parseNumberText } from '../table-files/number-text.ts'

/** One cell read: a value, nothing, or what is wrong with it. */
export type Cell<T> = { readonly value: T | null } | { readonly problem: string }

export const columnWords: Readonly<Record<DealColumn, string>> = {
  id: 'Id',
  name: 'Name',
  price: 'Price',
  yield: 'Yield',
  noi: 'NOI',
  risk: 'Risk',
  sector: 'Sector',
  city: 'City',
  must: 'Must buy',
  exclude: 'Exclude',
  minTicket: 'Smallest ticket',
  maxTicket: 'Largest ticket',
}

export function readText(text: string, column: DealColumn): Cell<string> {
  const value = text.trim()
  if (value.length > LONGEST_TEXT) {
    return { problem: `${columnWords[column]} may have at most ${LONGEST_TEXT} characters.` }
  }
  return { value: value === '' ? null : value }
}

export function readMoney(text: string, column: DealColumn, style: NumberStyle): Cell<number> {
  if (text.trim() === '') return { value: null }
  const number = parseNumberText(text, style)
  const word = columnWords[column]
  if (!number || number.isPercent) return { problem: notANumber(word, style) }
  if (Math.abs(number.value) > LARGEST_NUMBER) {
    return { problem: `${word} must not be larger than 1,000,000,000,000.` }
  }
  return moneyInRange(number.value, column, word)
}

function moneyInRange(value: number, column: DealColumn, word: string): Cell<number> {
  const mustBeAbove = column === 'price' || column === 'maxTicket'
  if (mustBeAbove && value <= 0) return { problem: `${word} must be above 0.` }
  if (column === 'minTicket' && value < 0) return { problem: `${word} must not be negative.` }
  return { value }
}

export type RateStyle = { readonly numberStyle: NumberStyle; readonly ratesInPercent: boolean }

/** A yield or a risk as a fraction: 6.5% is 0.065, whichever way it is written. */
export function readRate(text: string, column: 'yield' | 'risk', style: RateStyle): Cell<number> {
  if (text.trim() === '') return { value: null }
  const number = parseNumberText(text, style.numberStyle)
  const word = columnWords[column]
  if (!number) return { problem: notANumber(word, style.numberStyle) }
  const inPercent = number.isPercent || style.ratesInPercent
  const value = inPercent ? number.value / 100 : number.value
  const least = column === 'yield' ? -1 : 0
  if (value >= least && value <= 1) return { value }
  const range = `${word} must be between ${least * 100}% and 100%.`
  return { problem: inPercent ? range : `${range} Are the rates in this file percents?` }
}

const yes = new Set(['yes', 'y', 'true', '1', 'x', '✓', 'ja', 'j', 'oui', 'si', 'sí', 'wahr'])
const no = new Set(['', 'no', 'n', 'false', '0', '-', 'nein', 'non', 'falsch'])

export function readFlag(text: string, column: DealColumn): Cell<boolean> {
  const word = text.trim().toLowerCase()
  if (yes.has(word)) return { value: true }
  if (no.has(word)) return { value: false }
  return { problem: `${columnWords[column]} must be yes or no.` }
}

const notANumber = (word: string, style: NumberStyle): string =>
  `${word} is not a number written like ${style}.`
