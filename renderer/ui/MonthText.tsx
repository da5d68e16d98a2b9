import { t } from '../app/messages/t.ts'
import { useFormat } from './use-format.ts'

type Props = { readonly month: string | null }

/** A month in the reader's words: Jun 2027. */
export function MonthText({ month }: Props) {
  const format = useFormat()
  return <>{month === null ? t('common.none') : format.month(month)}</>
}
