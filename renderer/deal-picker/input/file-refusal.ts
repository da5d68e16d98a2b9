import { t } from '../../app/messages/t.ts'

const maxBytes = 10_000_000

/** Why a file is not even read; null for one that can be. */
export function fileRefusal({ size }: Pick<File, 'size'>): string | null {
  if (size === 0) return t('dp.input.emptyFile')
  return size > maxBytes ? t('dp.input.largeFile') : null
}
