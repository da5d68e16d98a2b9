import { Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import styles from './page-header.module.css'

type Props = {
  readonly title: string
  /** One line under the title: what the page shows, for which period. */
  readonly intro?: ReactNode
  readonly actions?: ReactNode
}

/** The head of every page, over a rule of ink; it also names the window. */
export function PageHeader({ title, intro, actions }: Props) {
  useEffect(() => {
    document.title = `${title} · Freehold`
  }, [title])
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        <Title order={1} className={styles['title'] ?? ''}>
          {title}
        </Title>
        {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  )
}
