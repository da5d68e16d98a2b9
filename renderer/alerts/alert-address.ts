import { defaultStringifySearch } from '@tanstack/react-router'
import type { AlertPlace } from '#shared/alerts/alert-cause'

/** The address at which what an alert is about is put right. */
export function addressOfAlert(place: AlertPlace): string {
  switch (place.page) {
    case 'leases':
    case 'late_rent':
    case 'tasks':
      return `#${listPages[place.page]}${defaultStringifySearch({ find: place.find })}`
    case 'money': {
      const { page: _, ...search } = place
      return `#/money${defaultStringifySearch(search)}`
    }
    case 'loan':
      return `#/loans/${encodeURIComponent(place.loanId)}`
    case 'document':
      return `#/documents/${encodeURIComponent(place.documentId)}`
    case 'mail':
      return '#/settings/mail'
    case 'report':
      return `#/reports${defaultStringifySearch({ preset: place.presetId, deliver: true })}`
    case 'dashboard':
      return '#/'
    default:
      return `#/properties/${encodeURIComponent(place.propertyId)}${propertyTabs[place.page]}`
  }
}

const listPages = { leases: '/leases', late_rent: '/money/late-rent', tasks: '/tasks' } as const

const propertyTabs = {
  property: '',
  units: '/units',
  property_money: '/money',
  property_loans: '/loans',
  plan: '/plan',
} as const
