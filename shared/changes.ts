import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'

/** The kinds of data a screen may show; after a write, main names those that changed. */
export const Topic = z.enum([
  'file',
  'settings',
  'history',
  'portfolios',
  'properties',
  'tenants',
  'transactions',
  'accounts',
  'categories',
  'imports',
  'jobs',
  'backups',
  'alerts',
  'documents',
  'budgets',
  'deals',
  'scenarios',
  'tasks',
  'metrics',
  'optimizations',
  'simulations',
  'mail',
  'reports',
])
export type Topic = z.infer<typeof Topic>

export const allTopics: readonly Topic[] = Topic.options

export const changes = {
  watch: oc.output(eventIterator(z.array(Topic))),
}
