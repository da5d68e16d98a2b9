import { t } from '../../app/messages/t.ts'
import { useFormat } from '../../ui/use-format.ts'

type Props = { readonly from: string | null; readonly by: string | null }

/** Between which months works must lie. */
export function ProjectDates({ from, by }: Props) {
  const format = useFormat()
  if (from === null && by === null) return t('cx.anyTime')
  return (
    <>
      {from !== null && <div>{t('cx.from', { month: format.month(from) })}</div>}
      {by !== null && <div>{t('cx.by', { month: format.month(by) })}</div>}
    </>
  )
}
