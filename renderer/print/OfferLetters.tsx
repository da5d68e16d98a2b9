import type { LeaseOfferRow } from '#shared/lease-offers'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './letters.module.css'
import { type Letter, lettersOfOffers, lettersOfPlan } from './offer-letters.ts'
import { usePrintReady } from './use-print-ready.ts'

type Props = {
  readonly run: RunOf<'leasing-mix'>
  /** The one unit whose letters are wanted; all when null. */
  readonly unitId: string | null
  /** Those that were written when the plan was accepted. */
  readonly offers: readonly LeaseOfferRow[]
}

/** A letter a page for each offer. */
export function OfferLetters({ run, offers, unitId }: Props) {
  const format = useFormat()
  const { portfolios, asOf } = useWorkspace()
  const owner = portfolios.find(({ id }) => id === run.portfolioId)?.name ?? ''
  const all = offers.length > 0 ? lettersOfOffers(offers, format) : lettersOfPlan(run, format)
  const letters = all.filter((letter) => unitId === null || letter.unitId === unitId)
  usePrintReady(false)
  return (
    <main data-testid="report">
      {letters.length === 0 && <p>{t('letter.none')}</p>}
      {letters.map((letter) => (
        <OfferLetter key={letter.key} letter={letter} owner={owner} date={format.date(asOf)} />
      ))}
    </main>
  )
}

type LetterProps = { readonly letter: Letter; readonly owner: string; readonly date: string }

const OfferLetter = ({ letter, owner, date }: LetterProps) => (
  <article className={styles['letter']}>
    <header className={styles['from']}>
      <span className={styles['owner']}>{owner}</span>
      <span>{date}</span>
    </header>
    <h1 className={styles['subject']}>{t('letter.subject', { place: letter.place })}</h1>
    <p>{t('letter.greeting')}</p>
    <p>{t('letter.intro', { place: letter.place })}</p>
    <dl className={styles['terms']}>
      {letter.terms.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <p>
      {letter.answerBy === null
        ? t('letter.answer')
        : t('letter.answerBy', { date: letter.answerBy })}
    </p>
    <footer className={styles['signatures']}>
      <div>{t('letter.owner', { owner })}</div>
      <div>{t('letter.tenant')}</div>
    </footer>
  </article>
)
