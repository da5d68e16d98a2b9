import type { ReactNode } from 'react'
import styles from './settings.module.css'

type Props = { readonly name: string; readonly help: string; readonly children: ReactNode }

/** A setting's name and effect on the left, its field on the right. */
export function SettingRow({ name, help, children }: Props) {
  return (
    <div className={styles['row']}>
      <div>
        <div className={styles['name']}>{name}</div>
        <div className={styles['help']}>{help}</div>
      </div>
      <div className={styles['field']}>{children}</div>
    </div>
  )
}
