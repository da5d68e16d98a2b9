import styles from './wordmark.module.css'

type Props = { readonly size?: number }

/** The name beside its mark: a plot on a survey plan with its boundary stone. */
export function Wordmark({ size = 22 }: Props) {
  return (
    <span className={styles['wordmark']} style={{ fontSize: size }}>
      <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
        <path d="M4 6.5 18.5 3 21 17.5 8 21Z" className={styles['plot']} />
        <circle cx="4" cy="6.5" r="2.6" className={styles['stone']} />
      </svg>
      Freehold
    </span>
  )
}
