import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { ShowAllButton } from '../ui/ShowAllButton.tsx'
import { LimitSlider } from './LimitSlider.tsx'
import type { MovableLimit } from './movable-limits.ts'
import styles from './run.module.css'
import type { WhatIf } from './use-what-if.ts'

type Props = { readonly limits: readonly MovableLimit[]; readonly whatIf: WhatIf }

const firstShown = 12

/** A slider for each limit; where there are many, the first of them until all are asked for. */
export function LimitSliders({ limits, whatIf }: Props) {
  const [isWhole, setIsWhole] = useState(limits.length <= firstShown + 3)
  const shown = isWhole ? limits : limits.slice(0, firstShown)
  return (
    <div>
      <div className={styles['sliders']}>
        {shown.map((limit) => (
          <LimitSlider
            key={limit.path}
            limit={limit}
            value={whatIf.valueOf(limit)}
            onChange={(value) => whatIf.move(limit.path, value)}
          />
        ))}
      </div>
      {!isWhole && (
        <ShowAllButton onClick={() => setIsWhole(true)}>
          {t('run.whatIfAll', { count: limits.length })}
        </ShowAllButton>
      )}
    </div>
  )
}
