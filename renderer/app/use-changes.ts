import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Topic } from '#shared/changes'
import { api } from './api.ts'
import { applyFileState, topicOfKey } from './file-state.ts'

/** What is drawn from properties with their units, leases and loans. */
const ofProperties = [
  'properties',
  'metrics',
  'tenants',
  'leases',
  'leaseOffers',
  'leasingMix',
  'lateRent',
  'rentRoll',
  'reports',
  'loans',
  'places',
  'calendar',
  'comparison',
  'scenarios',
  'budgets',
  'transactions',
  'recurring',
  'accounts',
]

/** What is drawn from the books, besides everything that figures of a property are drawn on. */
const ofBooks = [...ofProperties, 'reconciliations', 'categories', 'bankImports']

/** Which procedures show data of a topic, by the first word of their path. */
const readersByTopic: Record<Topic, readonly string[]> = {
  file: ['files', 'audit', 'backups'],
  settings: ['settings', 'mapFiles', 'metrics', 'scenarios', 'monteCarlo'],
  history: ['audit', 'backups'],
  portfolios: ['portfolios', 'transactions'],
  properties: ofProperties,
  tenants: [
    'tenants',
    'calendar',
    'properties',
    'leases',
    'leasingMix',
    'lateRent',
    'rentRoll',
    'reports',
  ],
  transactions: ofBooks,
  accounts: ['accounts', 'reconciliations', 'transactions', 'reports'],
  categories: ['categories', 'transactions', 'budgets', 'reports'],
  imports: ['bankImports', 'importRules'],
  documents: ['documents', 'calendar', 'properties', 'metrics', 'transactions', 'reports'],
  budgets: ['budgets', 'properties', 'reports'],
  deals: ['deals', 'dealPicker', 'dealAnalyses', 'buyCriteria', 'scenarios'],
  scenarios: ['scenarios', 'monteCarlo'],
  tasks: ['tasks', 'vendors', 'calendar', 'properties', 'metrics', 'reports'],
  metrics: ['properties', 'metrics', 'comparison', 'loans', 'rentRoll', 'lateRent', 'reports'],
  mail: ['mail'],
  reports: ['reports', 'scheduledJobs', 'reportDeliveries'],
  optimizations: ['optimizations', 'dealPicker', 'runFiles'],
  simulations: ['simulations'],
  jobs: ['scheduledJobs', 'reportDeliveries'],
  backups: ['backups'],
  alerts: ['alerts'],
}

const reconnectMs = 1000

/** Refetches what a write anywhere has changed, as long as the window is open. */
export function useChanges(): void {
  const client = useQueryClient()
  useEffect(() => {
    const stop = new AbortController()
    void follow(client, stop.signal)
    return () => stop.abort()
  }, [client])
}

async function follow(client: QueryClient, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const topics of await api.changes.watch(undefined, { signal })) {
        await refresh(client, topics)
      }
    } catch {
      // The stream ended with main's side of the port: it is asked for again below.
    }
    await new Promise((resolve) => setTimeout(resolve, reconnectMs))
  }
}

async function refresh(client: QueryClient, topics: readonly Topic[]): Promise<void> {
  if (topics.includes('file')) applyFileState(client, await api.files.state())
  const readers = new Set(topics.flatMap((topic) => readersByTopic[topic]))
  await client.invalidateQueries({
    predicate: ({ queryKey }) => readers.has(String(topicOfKey(queryKey))),
  })
}
