import type { IconBuildingEstate } from '@tabler/icons-react'
import styles from './first-run.module.css'

type Props = {
  readonly icon: typeof IconBuildingEstate
  readonly title: string
  readonly text: string
  readonly onChoose: () => void
  readonly disabled: boolean
  readonly testId: string
}

/** One of the ways to begin. */
export function Choice({ icon: Icon, title, text, onChoose, disabled, testId }: Props) {
  return (
    <button
      type="button"
      className={styles['choice']}
      onClick={onChoose}
      disabled={disabled}
      data-testid={testId}
    >
      <Icon size={22} stroke={1.4} aria-hidden className={styles['icon']} />
      <span className={styles['choiceTitle']}>{title}</span>
      <span className={styles['choiceText']}>{text}</span>
    </button>
  )
}
