import { t } from '../../app/messages/t.ts'
import type { Candidate } from '../draft.ts'
import { groupLabel } from '../limit-labels.ts'
import styles from './deals.module.css'

type Props = { readonly deal: Candidate }

/** A deal's name over its sector and city. */
export function CandidateName({ deal }: Props) {
  const where = [
    deal.sector === '' ? '' : groupLabel(deal.sector),
    deal.city,
    deal.underwriting === undefined ? '' : t('dp.deal.underwritten'),
  ]
    .filter((part) => part !== '')
    .join(' · ')
  return (
    <>
      <div className={styles['name']}>{deal.name}</div>
      {where !== '' && <div className={styles['where']}>{where}</div>}
    </>
  )
}
