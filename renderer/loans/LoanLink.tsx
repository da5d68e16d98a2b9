import { Link } from '@tanstack/react-router'
import styles from './loans.module.css'

type Props = { readonly loanId: string; readonly children: string }

/** Leads to the page of a loan. */
export const LoanLink = ({ loanId, children }: Props) => (
  <Link to="/loans/$loanId" params={{ loanId }} className={styles['link']}>
    {children}
  </Link>
)
