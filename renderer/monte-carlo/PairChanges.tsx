import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import type { ChangedPair } from './own-series.ts'

type Props = { readonly pairs: readonly ChangedPair[]; readonly note: string }

/** Which correlations change, from what to what. */
export function PairChanges({ pairs, note }: Props) {
  const format = useFormat()
  if (pairs.length === 0) return null
  return (
    <>
      <p>{note}</p>
      <ul>
        {pairs.map(({ a, b, from, to }) => (
          <li key={`${a} ${b}`}>
            {t('risk.correlation.pair', {
              a: t(`risk.driver.${a}`),
              b: t(`risk.driver.${b}`),
              from: format.number(from, 2),
              to: format.number(to, 2),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
