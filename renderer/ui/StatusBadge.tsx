import {
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconCircleFilled,
  IconX,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './status-badge.module.css'

export type Tone = 'good' | 'bad' | 'warn' | 'neutral' | 'accent'

type Props = { readonly tone?: Tone; readonly children: ReactNode }

const icons: Record<Tone, typeof IconCheck> = {
  good: IconCheck,
  bad: IconX,
  warn: IconAlertTriangle,
  neutral: IconCircle,
  accent: IconCircleFilled,
}

/** A state in a word; each tone has its own mark, so that colour is never alone. */
export function StatusBadge({ tone = 'neutral', children }: Props) {
  const Icon = icons[tone]
  return (
    <span className={`${styles['badge']} ${styles[tone] ?? ''}`}>
      <Icon size={tone === 'accent' || tone === 'neutral' ? 8 : 12} stroke={2.4} aria-hidden />
      {children}
    </span>
  )
}
