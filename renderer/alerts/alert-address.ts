import { defaultStringifySearch } from '@tanstack/react-router'
import type { AlertPlace } from '#shared/alerts/alert-cause'

/** The address at which what an alert is about is put right. */
export const addressOfAlert = (place: AlertPlace): string =>
  isPlain(place) ? plainPages[place.page] : addressOfSubject(place)

type PlainPlace = Extract<AlertPlace, { page: keyof typeof plainPages }>

const isPlain = (place: AlertPlace): place is PlainPlace => Object.hasOwn(plainPages, place.page)

function addressOfSubject(place: Exclude<AlertPlace, PlainPlace>): string {
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
    case 'report':
      return `#/reports${defaultStringifySearch({ preset: place.presetId, deliver: true })}`
    default:
      return `#/properties/${encodeURIComponent(place.propertyId)}${propertyTabs[place.page]}`
  }
}

const plainPages = {
  mail: '#/settings/mail',
  backups: '#/settings/backups',
  dashboard: '#/',
} as const

const listPages = { leases: '/leases', late_rent: '/money/late-rent', tasks: '/tasks' } as const

const propertyTabs = {
  property: '',
  units: '/units',
  property_money: '/money',
  property_loans: '/loans',
  plan: '/plan',
} as const
