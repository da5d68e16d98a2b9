import { sectorName } from '../app/messages/sector-name.ts'
import { isMessageKey } from '../app/messages/t.ts'

/** A sentence with the pipeline's sector keys as words. */
export const readable = (sentence: string): string =>
  sentence.replaceAll(/\b[a-z]+(?:_[a-z]+)+\b/g, (key) =>
    isMessageKey(`type.${key}`) ? sectorName(key).toLowerCase() : key,
  )

export const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
