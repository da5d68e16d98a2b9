import { fieldWords, OPTION_FIELDS } from '#shared/optimizer/optimizer-fields'
import type { InputField } from '#shared/optimizer/optimizer-fields'

/** The words for every field of the Deal Picker. */
type Field = InputField<
  'money' | 'rate' | 'count' | 'ratio' | 'seconds' | 'text' | 'choice' | 'flag'
>

export const DEAL_PICKER_FIELDS = {
  budget: { label: 'budget', unit: 'money', help: 'Your own money for this round, without loans.' },
  mode: {
    label: 'mode',
    unit: 'choice',
    help: 'Fractional: a share of a deal may be bought. Whole: each deal is bought whole or left.',
  },
  riskPenalty: {
    label: 'risk penalty',
    unit: 'ratio',
    help: 'How much one unit of expected yearly loss counts against one unit of income. 0 ignores risk; 1 counts it in full.',
  },
  minDeals: { label: 'fewest deals', unit: 'count', help: 'Buy at least this many deals.' },
  maxDeals: { label: 'most deals', unit: 'count', help: 'Buy at most this many deals.' },
  minYield: {
    label: 'minimum yield',
    unit: 'rate',
    help: 'The yield of everything bought, together, is at least this.',
  },
  maxRisk: {
    label: 'maximum risk',
    unit: 'rate',
    help: 'The expected yearly loss of everything bought, as a share of its price, is at most this.',
  },
  minInvested: {
    label: 'least to invest',
    unit: 'money',
    help: 'Invest at least this much in all, loans included.',
  },
  'ticket.min': {
    label: 'smallest ticket',
    unit: 'money',
    help: 'Put at least this much into a deal, or nothing. A deal may have its own.',
  },
  'ticket.max': {
    label: 'largest ticket',
    unit: 'money',
    help: 'Put at most this much into one deal. A deal may have its own.',
  },
  caps: { label: 'list of caps', unit: 'text', help: 'Limits on one sector or one city.' },
  'caps.by': { label: 'cap by', unit: 'choice', help: 'Whether the cap is on a sector or a city.' },
  'caps.key': { label: 'sector or city', unit: 'text', help: 'As written in the list of deals.' },
  'caps.maxAmount': { label: 'most money', unit: 'money', help: 'At most this much money in it.' },
  'caps.minAmount': {
    label: 'least money',
    unit: 'money',
    help: 'At least this much money in it.',
  },
  'caps.maxShare': {
    label: 'largest share',
    unit: 'rate',
    help: 'At most this share of the whole.',
  },
  'caps.minShare': {
    label: 'smallest share',
    unit: 'rate',
    help: 'At least this share of the whole.',
  },
  'caps.shareOf': {
    label: 'share of',
    unit: 'choice',
    help: 'The whole: what is actually invested, or the budget.',
  },
  'leverage.maxLtv': {
    label: 'largest loan to value',
    unit: 'rate',
    help: 'The loan is at most this share of what is invested.',
  },
  'leverage.rate': { label: 'loan rate', unit: 'rate', help: 'Yearly interest on the loan.' },
  'leverage.maxLoan': { label: 'largest loan', unit: 'money', help: 'The loan is at most this.' },
  'leverage.minIcr': {
    label: 'least interest cover',
    unit: 'ratio',
    help: 'Annual income is at least this many times the interest.',
  },
  deals: { label: 'list of deals', unit: 'text', help: 'The deals to choose from.' },
  'deals.id': { label: 'id', unit: 'text', help: 'A name of its own for the deal.' },
  'deals.name': { label: 'name', unit: 'text', help: 'What you call the deal.' },
  'deals.price': {
    label: 'price',
    unit: 'money',
    help: 'All-in: purchase, taxes, fees and first works.',
  },
  'deals.yield': { label: 'yield', unit: 'rate', help: 'Annual net income divided by the price.' },
  'deals.risk': {
    label: 'risk',
    unit: 'rate',
    help: 'Expected yearly loss as a share of the price.',
  },
  'deals.sector': { label: 'sector', unit: 'text', help: 'Office, retail, residential…' },
  'deals.city': { label: 'city', unit: 'text', help: 'Where it is, for caps by city.' },
  'deals.must': { label: 'must buy', unit: 'flag', help: 'The deal is bought whole in any case.' },
  'deals.exclude': { label: 'exclude', unit: 'flag', help: 'The deal is left out in any case.' },
  'deals.minTicket': {
    label: 'smallest ticket',
    unit: 'money',
    help: 'Put at least this much into this deal, or nothing.',
  },
  'deals.maxTicket': {
    label: 'largest ticket',
    unit: 'money',
    help: 'Put at most this much into this deal.',
  },
  ...OPTION_FIELDS,
} as const satisfies Record<string, Field>
export type DealPickerField = keyof typeof DEAL_PICKER_FIELDS

export const DEAL_PICKER_WORDS = fieldWords({
  fields: DEAL_PICKER_FIELDS,
  groups: { ticket: 'ticket limits', leverage: 'loan terms' },
  lists: { deals: 'Deal', caps: 'Cap' },
})
