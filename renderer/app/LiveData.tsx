import { useChanges } from './use-changes.ts'
import { useColorSchemeSetting } from './use-color-scheme-setting.ts'

/** Keeps what is on screen in step with main; draws nothing. */
export function LiveData() {
  useChanges()
  useColorSchemeSetting()
  return null
}
