import type { AlertCause, AlertValue } from './alert-cause.ts'

type Sentence = string | { readonly zero?: string; readonly one: string; readonly other: string }
type Said = { readonly title: Sentence; readonly why: Sentence }

const days = (one: string, other: string, zero?: string): Sentence => ({
  one,
  other,
  ...(zero === undefined ? {} : { zero }),
})

/** What each rule says, by the name of its sentence. `{name}` stands for a value; `{count}` chooses the form. */
const sentences: Readonly<Record<string, Said>> = {
  'lease_ending.ending': {
    title: '{unit}: the lease of {tenant} ends on {date}',
    why: days(
      'That is in {count} day, and no lease follows. The rent is {rent} a month.',
      'That is in {count} days, and no lease follows. The rent is {rent} a month.',
      'That is today, and no lease follows. The rent is {rent} a month.',
    ),
  },
  'lease_ending.held_over': {
    title: '{unit}: {tenant} stays on without a lease',
    why: days(
      'The lease ended on {date}, {count} day ago, and rent still comes in.',
      'The lease ended on {date}, {count} days ago, and rent still comes in.',
    ),
  },
  'break_notice.landlord': {
    title: '{unit}: give notice by {date} to use your break of {breakDate}',
    why: days(
      '{count} day is left. After that the lease of {tenant} goes on at {rent} a month.',
      '{count} days are left. After that the lease of {tenant} goes on at {rent} a month.',
    ),
  },
  'break_notice.tenant': {
    title: '{unit}: {tenant} may give notice by {date} to leave on {breakDate}',
    why: days(
      '{count} day is left. {rent} a month depends on it.',
      '{count} days are left. {rent} a month depends on it.',
    ),
  },
  'break_notice.both': {
    title: '{unit}: you or {tenant} may give notice by {date} for the break of {breakDate}',
    why: days(
      '{count} day is left. {rent} a month depends on it.',
      '{count} days are left. {rent} a month depends on it.',
    ),
  },
  'rent_late.late': {
    title: '{unit}: {tenant} owes {amount} of rent',
    why: days(
      'The oldest of it was due on {date}, {count} day ago.',
      'The oldest of it was due on {date}, {count} days ago.',
    ),
  },
  'rent_late.short': {
    title: '{unit}: {tenant} has paid too little rent, {amount} is missing',
    why: days(
      'A part has come in; the rest was due on {date}, {count} day ago.',
      'A part has come in; the rest was due on {date}, {count} days ago.',
    ),
  },
  'rent_late.left': {
    title: '{unit}: {tenant}, who has moved out, still owes {amount}',
    why: days(
      'The oldest of it was due on {date}, {count} day ago.',
      'The oldest of it was due on {date}, {count} days ago.',
    ),
  },
  'vacancy.empty': {
    title: '{unit} has been empty since {date}',
    why: days(
      'That is {count} day, and no lease is to come.',
      'That is {count} days, and no lease is to come.',
    ),
  },
  'vacancy.empty_at_rent': {
    title: '{unit} has been empty since {date}',
    why: days(
      'That is {count} day, and no lease is to come. Each month costs {rent} at market rent.',
      'That is {count} days, and no lease is to come. Each month costs {rent} at market rent.',
    ),
  },
  'vacancy.never_let': {
    title: '{unit} has never been let',
    why: days(
      'You have had it for {count} day, since {date}, and no lease is to come.',
      'You have had it for {count} days, since {date}, and no lease is to come.',
    ),
  },
  ...covenant('dscr', 'DSCR', 'under', 'Over the last twelve full months'),
  ...covenant('ltv', 'LTV', 'over', 'What is owed against the current value'),
  ...covenant('debt_yield', 'debt yield', 'under', 'Over the last twelve full months'),
  'rate_reset.reset': {
    title: '{lender}: the rate goes from {now} to {next} on {date}',
    why: days(
      'That is in {count} day. {balance} is owed on {property}.',
      'That is in {count} days. {balance} is owed on {property}.',
    ),
  },
  'loan_maturity.maturing': {
    title: '{lender}: the loan on {property} is due on {date}',
    why: days(
      '{balance} is owed, and {count} day is left to refinance or repay it.',
      '{balance} is owed, and {count} days are left to refinance or repay it.',
      '{balance} is owed, to be repaid today.',
    ),
  },
  'negative_cash_flow.negative': {
    title: '{property} cost {amount} more than it brought',
    why: days(
      'Over {count} full month to {month}, before tax.',
      'Over {count} full months to {month}, before tax.',
    ),
  },
  'negative_cash_flow.negative_since': {
    title: '{property} cost {amount} more than it brought',
    why: days(
      'Over {count} full month to {month}, before tax; {before} of cash flow over the month before.',
      'Over {count} full months to {month}, before tax; {before} of cash flow over as many months before.',
    ),
  },
  'expense_outlier.outlier': {
    title: '{property}: {category} took {amount} in {month}',
    why: 'That is {times} times the usual {usual} of a month in which it is booked.',
  },
  'budget_overrun.over': {
    title: '{property}: running costs are {amount} over plan',
    why: '{booked} booked and {planned} planned through {month}, {share} over. {category} is furthest over, by {worst}.',
  },
  'document_expiry.expiring': {
    title: '“{document}” runs out on {date}',
    why: days('That is in {count} day.', 'That is in {count} days.', 'That is today.'),
  },
  'document_expiry.expired': {
    title: '“{document}” ran out on {date}',
    why: days('That was {count} day ago.', 'That was {count} days ago.'),
  },
  'task_overdue.overdue': {
    title: '“{task}” is overdue',
    why: days('It was due on {date}, {count} day ago.', 'It was due on {date}, {count} days ago.'),
  },
  'backup_overdue.old': {
    title: 'The last good backup is of {last}',
    why: days(
      '{count} change since {date} is in no backup.',
      '{count} changes since {date} are in no backup.',
    ),
  },
  'backup_overdue.never': {
    title: 'There is no good backup of this file',
    why: days(
      '{count} change since {date} is in no backup.',
      '{count} changes since {date} are in no backup.',
    ),
  },
  'missing_data.no_price': gap(
    '{property} has no purchase price',
    '{count} properties have no purchase price',
    'Returns cannot be computed without it.',
  ),
  'missing_data.no_value': gap(
    '{property} has no value',
    '{count} properties have no value',
    'Equity and LTV cannot be computed without it.',
  ),
  'missing_data.old_valuation': gap(
    '{property} was not valued for a year',
    '{count} properties were not valued for a year',
    'Equity, LTV and cap rate rest on an old value.',
  ),
  'missing_data.uncategorised': gap(
    '{property}: {entries} bookings have no category',
    '{entries} bookings of {count} properties have no category',
    'They count in no figure until they have one.',
  ),
  'missing_data.rent_gap': gap(
    '{property}: no rent was booked in {entries} months in which {amount} was due',
    '{count} properties have months without any booked rent, {amount} was due in them',
    'Either the bookings are missing or the rent is.',
  ),
  'missing_data.no_market_rent': gap(
    '{property}: a unit has no market rent',
    '{count} units have no market rent',
    'Gross potential rent cannot be computed while they are empty.',
  ),
  'missing_data.no_schedule': gap(
    '{property}: a floating loan has no rate',
    '{count} floating loans have no rate',
    'Their balance and payments cannot be computed.',
  ),
}

/** The same four sentences for each of the limits that a figure of a property should keep. */
function covenant(
  rule: string,
  name: string,
  side: 'under' | 'over',
  measured: string,
): Record<string, Said> {
  const title = (state: string) => `{property}: ${name} {value} ${state}`
  const broken = title(`is ${side} your limit of {limit}`)
  const near = title(`comes near your limit of {limit}`)
  const alone = `${measured}; a year ago it could not be computed.`
  const since = `${measured}; it was {before} a year ago.`
  return {
    [`${rule}.broken`]: { title: broken, why: alone },
    [`${rule}.broken_since`]: { title: broken, why: since },
    [`${rule}.near`]: { title: near, why: alone },
    [`${rule}.near_since`]: { title: near, why: since },
  }
}

function gap(one: string, other: string, why: string): Said {
  return { title: { one, other }, why }
}

type ToSay = Pick<AlertCause, 'rule' | 'sentence' | 'values'>

/** What an alert says, and why it was raised; `write` puts a value into the reader's words. */
export function sayAlert(
  { rule, sentence, values }: ToSay,
  write: (value: AlertValue) => string,
): { readonly title: string; readonly why: string } {
  const said = sentences[`${rule}.${sentence}`]
  if (said === undefined) throw new Error(`no sentence for ${rule}.${sentence}`)
  const count = values['count']?.is === 'count' ? values['count'].value : 0
  const fill = (one: Sentence) =>
    formFor(one, count).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      return value === undefined ? whole : write(value)
    })
  return { title: fill(said.title), why: fill(said.why) }
}

function formFor(sentence: Sentence, count: number): string {
  if (typeof sentence === 'string') return sentence
  if (count === 0 && sentence.zero !== undefined) return sentence.zero
  return count === 1 ? sentence.one : sentence.other
}
