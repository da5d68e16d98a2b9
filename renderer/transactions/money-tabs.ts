/** The parts of the Money page, one line each, in the order of a month's bookkeeping. */
export const moneyTabs = [
  { to: '/money', key: 'money.tab.bookings' },
  { to: '/money/accounts', key: 'money.tab.accounts' },
  { to: '/money/reconcile', key: 'money.tab.reconcile' },
  { to: '/money/categories', key: 'money.tab.categories' },
] as const
