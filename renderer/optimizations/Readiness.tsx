import { t } from '../app/messages/t.ts'
import { FactList } from '../ui/FactList.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './optimizations.module.css'
import type { Readiness as ReadinessFigures } from './readiness.ts'

type Props = { readonly readiness: ReadinessFigures }

/** How complete the pipeline is for the Deal Picker. */
export function Readiness({ readiness }: Props) {
  const format = useFormat()
  const { total } = readiness
  if (total === 0) return <p className={styles['quiet']}>{t('opt.ready.none')}</p>
  const of = (count: number) =>
    t('opt.ready.of', { count: format.number(count), total: format.number(total) })
  return (
    <div className={styles['readiness']}>
      <FactList
        facts={[
          [t('opt.ready.deals'), format.number(total)],
          [t('opt.ready.priced'), of(readiness.priced)],
          [t('opt.ready.risk'), of(readiness.withRisk)],
          [t('opt.ready.groups'), of(readiness.grouped)],
        ]}
      />
    </div>
  )
}
