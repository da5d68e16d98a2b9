import { Loader } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import styles from './state.module.css'

type Props = { readonly label?: string }

export function LoadingState({ label = t('common.loading') }: Props) {
  return (
    <div className={styles['loading']} role="status">
      <Loader size={16} />
      <span>{label}</span>
    </div>
  )
}
