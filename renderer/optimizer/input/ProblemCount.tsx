import { t } from '../../app/messages/t.ts'
import styles from './input.module.css'

type Props = { readonly count: number; readonly first: string }

/** How much has to be put right, and what comes first. */
export const ProblemCount = ({ count, first }: Props) => (
  <span className={styles['summaryBad']}>
    <strong>{t('wizard.problems', { count })}</strong>: {first}
  </span>
)
