import type { OpenFile } from '#main/database/open-file'

const tables = [
  'portfolios',
  'properties',
  'property_tags',
  'units',
  'valuations',
  'tenants',
  'leases',
  'lease_steps',
  'lease_options',
  'lease_offers',
  'loans',
  'loan_rate_resets',
  'loan_payments_extra',
  'loan_prepayment_steps',
  'loan_statements',
  'accounts',
  'reconciliations',
  'recurring_transactions',
  'recurring_skips',
  'import_batches',
  'import_mappings',
  'import_rules',
  'budget_lines',
  'categories',
  'transactions',
  'monthly_totals',
  'deals',
  'deal_moves',
  'deal_analyses',
  'scenarios',
  'projects',
  'vendors',
  'tasks',
  'documents',
  'report_presets',
  'settings',
]

/** Every row of every table, without the times of writing. */
export const contentOf = ({ raw }: OpenFile) =>
  tables.map((table) =>
    raw
      .prepare<[], Record<string, unknown>>(`select * from ${table} order by 1, 2, 3`)
      .all()
      .map(({ createdAt: _created, updatedAt: _updated, ...row }) => row),
  )
