/**
 * What each rule says: a title, and why it was raised, by the name of the rule's sentence. `{name}` stands for a
 * value, and `{count}` chooses the form. Part of the window's catalogue; letters and notices read them too.
 */
export const alertMessages = {
  'alert.lease_ending.ending.title': '{unit}: the lease of {tenant} ends on {date}',
  'alert.lease_ending.ending.why': {
    one: 'That is in {count} day, and no lease follows. The rent is {rent} a month.',
    other: 'That is in {count} days, and no lease follows. The rent is {rent} a month.',
    zero: 'That is today, and no lease follows. The rent is {rent} a month.',
  },
  'alert.lease_ending.held_over.title': '{unit}: {tenant} stays on without a lease',
  'alert.lease_ending.held_over.why': {
    one: 'The lease ended on {date}, {count} day ago, and rent still comes in.',
    other: 'The lease ended on {date}, {count} days ago, and rent still comes in.',
  },
  'alert.break_notice.landlord.title':
    '{unit}: give notice by {date} to use your break of {breakDate}',
  'alert.break_notice.landlord.why': {
    zero: 'Today is the last day. After it the lease of {tenant} goes on at {rent} a month.',
    one: '{count} day is left. After that the lease of {tenant} goes on at {rent} a month.',
    other: '{count} days are left. After that the lease of {tenant} goes on at {rent} a month.',
  },
  'alert.break_notice.tenant.title':
    '{unit}: {tenant} may give notice by {date} to leave on {breakDate}',
  'alert.break_notice.tenant.why': {
    zero: 'Today is the last day. {rent} a month depends on it.',
    one: '{count} day is left. {rent} a month depends on it.',
    other: '{count} days are left. {rent} a month depends on it.',
  },
  'alert.break_notice.both.title':
    '{unit}: you or {tenant} may give notice by {date} for the break of {breakDate}',
  'alert.break_notice.both.why': {
    zero: 'Today is the last day. {rent} a month depends on it.',
    one: '{count} day is left. {rent} a month depends on it.',
    other: '{count} days are left. {rent} a month depends on it.',
  },
  'alert.rent_late.late.title': '{unit}: {tenant} owes {amount} of rent',
  'alert.rent_late.late.why': {
    one: 'The oldest of it was due on {date}, {count} day ago.',
    other: 'The oldest of it was due on {date}, {count} days ago.',
  },
  'alert.rent_late.short.title': '{unit}: {tenant} has paid too little rent, {amount} is missing',
  'alert.rent_late.short.why': {
    one: 'A part has come in; the rest was due on {date}, {count} day ago.',
    other: 'A part has come in; the rest was due on {date}, {count} days ago.',
  },
  'alert.rent_late.left.title': '{unit}: {tenant}, who has moved out, still owes {amount}',
  'alert.rent_late.left.why': {
    one: 'The oldest of it was due on {date}, {count} day ago.',
    other: 'The oldest of it was due on {date}, {count} days ago.',
  },
  'alert.vacancy.empty.title': '{unit} has been empty since {date}',
  'alert.vacancy.empty.why': {
    one: 'That is {count} day, and no lease is to come.',
    other: 'That is {count} days, and no lease is to come.',
  },
  'alert.vacancy.empty_at_rent.title': '{unit} has been empty since {date}',
  'alert.vacancy.empty_at_rent.why': {
    one: 'That is {count} day, and no lease is to come. Each month costs {rent} at market rent.',
    other: 'That is {count} days, and no lease is to come. Each month costs {rent} at market rent.',
  },
  'alert.vacancy.never_let.title': '{unit} has never been let',
  'alert.vacancy.never_let.why': {
    one: 'You have had it for {count} day, since {date}, and no lease is to come.',
    other: 'You have had it for {count} days, since {date}, and no lease is to come.',
  },
  'alert.dscr.broken.title': '{property}: DSCR {value} is under your limit of {limit}',
  'alert.dscr.broken.why': 'Over the last twelve full months; a year ago it could not be computed.',
  'alert.dscr.broken_since.title': '{property}: DSCR {value} is under your limit of {limit}',
  'alert.dscr.broken_since.why': 'Over the last twelve full months; it was {before} a year ago.',
  'alert.dscr.near.title': '{property}: DSCR {value} comes near your limit of {limit}',
  'alert.dscr.near.why': 'Over the last twelve full months; a year ago it could not be computed.',
  'alert.dscr.near_since.title': '{property}: DSCR {value} comes near your limit of {limit}',
  'alert.dscr.near_since.why': 'Over the last twelve full months; it was {before} a year ago.',
  'alert.ltv.broken.title': '{property}: LTV {value} is over your limit of {limit}',
  'alert.ltv.broken.why':
    'What is owed against the current value; a year ago it could not be computed.',
  'alert.ltv.broken_since.title': '{property}: LTV {value} is over your limit of {limit}',
  'alert.ltv.broken_since.why':
    'What is owed against the current value; it was {before} a year ago.',
  'alert.ltv.near.title': '{property}: LTV {value} comes near your limit of {limit}',
  'alert.ltv.near.why':
    'What is owed against the current value; a year ago it could not be computed.',
  'alert.ltv.near_since.title': '{property}: LTV {value} comes near your limit of {limit}',
  'alert.ltv.near_since.why': 'What is owed against the current value; it was {before} a year ago.',
  'alert.debt_yield.broken.title': '{property}: debt yield {value} is under your limit of {limit}',
  'alert.debt_yield.broken.why':
    'Over the last twelve full months; a year ago it could not be computed.',
  'alert.debt_yield.broken_since.title':
    '{property}: debt yield {value} is under your limit of {limit}',
  'alert.debt_yield.broken_since.why':
    'Over the last twelve full months; it was {before} a year ago.',
  'alert.debt_yield.near.title': '{property}: debt yield {value} comes near your limit of {limit}',
  'alert.debt_yield.near.why':
    'Over the last twelve full months; a year ago it could not be computed.',
  'alert.debt_yield.near_since.title':
    '{property}: debt yield {value} comes near your limit of {limit}',
  'alert.debt_yield.near_since.why':
    'Over the last twelve full months; it was {before} a year ago.',
  'alert.rate_reset.reset.title': '{lender}: the rate goes from {now} to {next} on {date}',
  'alert.rate_reset.reset.why': {
    one: 'That is in {count} day. {balance} is owed on {property}.',
    other: 'That is in {count} days. {balance} is owed on {property}.',
  },
  'alert.loan_maturity.maturing.title': '{lender}: the loan on {property} is due on {date}',
  'alert.loan_maturity.maturing.why': {
    one: '{balance} is owed, and {count} day is left to refinance or repay it.',
    other: '{balance} is owed, and {count} days are left to refinance or repay it.',
    zero: '{balance} is owed, to be repaid today.',
  },
  'alert.negative_cash_flow.negative.title': '{property} cost {amount} more than it brought',
  'alert.negative_cash_flow.negative.why': {
    one: 'Over {count} full month to {month}, before tax.',
    other: 'Over {count} full months to {month}, before tax.',
  },
  'alert.negative_cash_flow.negative_since.title': '{property} cost {amount} more than it brought',
  'alert.negative_cash_flow.negative_since.why': {
    one: 'Over {count} full month to {month}, before tax; {before} of cash flow over the month before.',
    other:
      'Over {count} full months to {month}, before tax; {before} of cash flow over as many months before.',
  },
  'alert.expense_outlier.outlier.title': '{property}: {category} took {amount} in {month}',
  'alert.expense_outlier.outlier.why':
    'That is {times} times the usual {usual} of a month in which it is booked.',
  'alert.budget_overrun.over.title': '{property}: running costs are {amount} over plan',
  'alert.budget_overrun.over.why':
    '{booked} booked and {planned} planned through {month}, {share} over. {category} is furthest over, by {worst}.',
  'alert.document_expiry.expiring.title': '“{document}” runs out on {date}',
  'alert.document_expiry.expiring.why': {
    one: 'That is in {count} day.',
    other: 'That is in {count} days.',
    zero: 'That is today.',
  },
  'alert.document_expiry.expired.title': '“{document}” ran out on {date}',
  'alert.document_expiry.expired.why': {
    one: 'That was {count} day ago.',
    other: 'That was {count} days ago.',
  },
  'alert.document_expiry.insurance_expiring.title':
    '{property}: the insurance “{document}” runs out on {date}',
  'alert.document_expiry.insurance_expiring.why': {
    zero: 'That is today. From tomorrow on nothing on file says that it is insured.',
    one: 'That is in {count} day. Afterwards nothing on file says that it is insured.',
    other: 'That is in {count} days. Afterwards nothing on file says that it is insured.',
  },
  'alert.document_expiry.insurance_expired.title':
    '{property}: the insurance “{document}” ran out on {date}',
  'alert.document_expiry.insurance_expired.why': {
    one: 'That was {count} day ago. Lenders mostly ask for one that runs.',
    other: 'That was {count} days ago. Lenders mostly ask for one that runs.',
  },
  'alert.task_overdue.overdue.title': '“{task}” is overdue',
  'alert.task_overdue.overdue.why': {
    one: 'It was due on {date}, {count} day ago.',
    other: 'It was due on {date}, {count} days ago.',
  },
  'alert.missing_data.no_price.title': {
    one: '{property} has no purchase price',
    other: '{count} properties have no purchase price',
  },
  'alert.missing_data.no_price.why': 'Returns cannot be computed without it.',
  'alert.missing_data.no_value.title': {
    one: '{property} has no value',
    other: '{count} properties have no value',
  },
  'alert.missing_data.no_value.why': 'Equity and LTV cannot be computed without it.',
  'alert.missing_data.old_valuation.title': {
    one: '{property} was not valued for a year',
    other: '{count} properties were not valued for a year',
  },
  'alert.missing_data.old_valuation.why': 'Equity, LTV and cap rate rest on an old value.',
  'alert.missing_data.uncategorised.title': {
    one: '{property}: {entries} bookings have no category',
    other: '{entries} bookings of {count} properties have no category',
  },
  'alert.missing_data.uncategorised.why': 'They count in no figure until they have one.',
  'alert.missing_data.rent_gap.title': {
    one: '{property}: no rent was booked in {entries} months in which {amount} was due',
    other: '{count} properties have months without any booked rent, {amount} was due in them',
  },
  'alert.missing_data.rent_gap.why': 'Either the bookings are missing or the rent is.',
  'alert.missing_data.no_market_rent.title': {
    one: '{property}: a unit has no market rent',
    other: '{count} units have no market rent',
  },
  'alert.missing_data.no_market_rent.why':
    'Gross potential rent cannot be computed while they are empty.',
  'alert.missing_data.no_schedule.title': {
    one: '{property}: a floating loan has no rate',
    other: '{count} floating loans have no rate',
  },
  'alert.missing_data.no_schedule.why': 'Their balance and payments cannot be computed.',
  'alert.missing_data.books_behind.title': 'Nothing is booked after {date}',
  'alert.missing_data.books_behind.why': {
    one: 'That is {count} day ago. Rent, costs, cash flow and covenants are judged by your books: what happened since is not watched.',
    other:
      'That is {count} days ago. Rent, costs, cash flow and covenants are judged by your books: what happened since is not watched.',
  },
  'alert.missing_data.no_insurance.title': {
    one: '{property} has no insurance on file',
    other: '{count} properties have no insurance on file',
  },
  'alert.missing_data.no_insurance.why':
    'Others have theirs among their documents, and you are told before it runs out.',
  'alert.mail_failed.account.title': {
    one: 'Your mail server refuses Freehold, 1 letter has not left',
    other: 'Your mail server refuses Freehold, {count} letters have not left',
  },
  'alert.mail_failed.account.why':
    'It said: “{answer}”. Check user, password and encryption; the letters leave once they are right.',
  'alert.mail_failed.letter.title': {
    one: 'The letter “{subject}” to {address} was refused for good',
    other: '{count} letters were refused for good',
  },
  'alert.mail_failed.letter.why': 'The newest to {address} on {date}; the server said: “{answer}”.',
  'alert.report_failed.failed.title': 'The report “{report}” of {date} was not delivered',
  'alert.report_failed.failed.why': '{reason} It is tried again at its next due time.',
  'alert.backup_overdue.old.title': 'The last good backup is of {last}',
  'alert.backup_overdue.old.why': {
    one: '{count} change since {date} is in no backup.',
    other: '{count} changes since {date} are in no backup.',
  },
  'alert.backup_overdue.never.title': 'There is no good backup of this file',
  'alert.backup_overdue.never.why': {
    one: '{count} change since {date} is in no backup.',
    other: '{count} changes since {date} are in no backup.',
  },
} as const
