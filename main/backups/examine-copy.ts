import { type RawDatabase, sqliteCodeOf } from '../database/cipher.ts'
import { applicationId } from '../database/migrate.ts'

/** What is wrong with a copy of a data file, or null: ours, every page readable, every row led where it names. */
export function examineCopy(raw: RawDatabase): string | null {
  try {
    if (raw.pragma('application_id', { simple: true }) !== applicationId)
      return 'it is not a Freehold file'
    const answer = raw.pragma('quick_check(1)', { simple: true })
    if (answer !== 'ok') return String(answer)
    const orphan = raw.prepare('select "table" from pragma_foreign_key_check limit 1').pluck().get()
    return orphan === undefined ? null : `a row of ${String(orphan)} has lost its parent`
  } catch (error) {
    const code = sqliteCodeOf(error)
    if (code === undefined) throw error
    return code
  }
}
