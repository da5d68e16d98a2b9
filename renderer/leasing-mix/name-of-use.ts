import { sectorName } from '../app/messages/sector-name.ts'
import { isMessageKey, t } from '../app/messages/t.ts'

/** `office` → Office; a use of somebody's own stays as it is written, none is every use. */
export function nameOfUse(use: string): string {
  if (use === '') return t('lm.anyUse')
  const key = `use.${use}`
  return isMessageKey(key) ? t(key) : use
}

/** A sector is a use, a kind of property, or a word of the owner's. */
export const sectorLabel = (sector: string): string =>
  isMessageKey(`use.${sector}`) ? nameOfUse(sector) : sectorName(sector)
