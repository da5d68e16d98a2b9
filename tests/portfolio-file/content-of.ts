import type { OpenFile } from '#main/database/open-file'
import { importedTables } from '#main/portfolio-file/portfolio-rows'

const tables = [...importedTables, 'monthly_totals'] as const

/** What a portable file does not say: a delivery rests until its owner on this computer wakes it. */
const own: Readonly<Record<string, string>> = { scheduled_jobs: 'isOn' }

/** Every row of every table that travels, and the sums, without the times of writing. */
export const contentOf = ({ raw }: OpenFile) =>
  tables.map((table) =>
    raw
      .prepare<[], Record<string, unknown>>(`select * from ${table} order by 1, 2, 3`)
      .all()
      .map(({ createdAt: _created, updatedAt: _updated, ...row }) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => name !== own[table])),
      ),
  )
