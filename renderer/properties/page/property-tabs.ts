/** The tabs of a property's page, by address and name, in the order in which an owner reads. */
export const propertyTabs = [
  { to: '/properties/$propertyId', key: 'tab.overview' },
  { to: '/properties/$propertyId/units', key: 'tab.units' },
  { to: '/properties/$propertyId/money', key: 'tab.money' },
  { to: '/properties/$propertyId/plan', key: 'tab.plan' },
  { to: '/properties/$propertyId/loans', key: 'tab.loans' },
  { to: '/properties/$propertyId/work', key: 'tab.work' },
  { to: '/properties/$propertyId/documents', key: 'tab.documents' },
  { to: '/properties/$propertyId/history', key: 'tab.history' },
] as const
