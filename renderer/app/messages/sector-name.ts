import { isMessageKey, t } from './t.ts'

/** A deal's sector in words: ours where it is one of the property types, else as it was written. */
export function sectorName(sector: string): string {
  const key = `type.${sector}`
  return isMessageKey(key) ? t(key) : sector.replaceAll('_', ' ')
}
