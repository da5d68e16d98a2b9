/** The parts of the Money page, one line each, in the order of a month's bookkeeping. */
export const moneyTabs = [
  { to: '/money', key: 'money.tab.bookings' },
  { to: '/money/imports', key: 'money.tab.imports', also: '/money/import' },
  { to: '/money/recurring', key: 'money.tab.recurring' },
  { to: '/money/late-rent', key: 'money.tab.lateRent' },
  { to: '/money/accounts', key: 'money.tab.accounts', isWhole: true },
  { to: '/money/reconcile', key: 'money.tab.reconcile' },
  { to: '/money/categories', key: 'money.tab.categories' },
  { to: '/money/import-rules', key: 'money.tab.rules' },
] as const
