import { useMemo, useState } from 'react'
import {
  type BuyCriteria,
  firstCriteria,
  type Mark,
  numberRules,
  scoreDeal,
  type Verdict,
} from '#shared/deals/buy-criteria'
import type { DealTerms } from '#shared/deals/deal-terms'
import type { Deal } from '#shared/deals/deals'
import type { DealFigures } from '#shared/finance/deal-figures'
import { judgedDeal } from '#shared/deals/judged-deal'
import { sectorName } from '../app/messages/sector-name.ts'
import { t } from '../app/messages/t.ts'
import { useAnswer } from '../scenarios/use-answer.ts'
import { LineList } from '../ui/LineList.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'
import { CriteriaDialog } from './CriteriaDialog.tsx'
import { unitOfRule } from './criteria-units.ts'
import { writeLever } from './deal-words.ts'
import { ScoreText } from './ScoreText.tsx'
import styles from './underwriting.module.css'
import { useBuyCriteria } from './use-deal-scores.ts'

type Props = {
  readonly deal: Deal
  readonly terms: DealTerms
  readonly figures: DealFigures
}

const tones: Readonly<Record<Verdict, Tone>> = { pass: 'good', fail: 'bad', unknown: 'neutral' }

/** How the deal does by what its owner buys: the score, and each criterion with its reason. */
export function CriteriaSection({ deal, terms, figures }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { data } = useBuyCriteria()
  const criteria = data?.criteria ?? firstCriteria
  const { score, marks } = useMemo(
    () => scoreDeal(judgedDeal(deal, figures), criteria),
    [deal, figures, criteria],
  )
  const met = marks.filter(({ verdict }) => verdict === 'pass')
  const priceOf = useMeetingPrices(marks, criteria, { deal, terms })
  const reasonOf = useReasons(criteria)
  return (
    <Section
      title={t('criteria.title')}
      note={
        <SectionButton testId="edit-criteria" onClick={() => setOpen(true)}>
          {t('criteria.edit')}
        </SectionButton>
      }
    >
      <p data-testid="uw-score">
        <ScoreText score={score} isLarge />{' '}
        <small className={styles['reason']}>
          {t('criteria.points', { met: sumOfWeights(met), all: sumOfWeights(marks) })}
          {data?.isOwn === false && ` · ${t('criteria.rulesOfThumb')}`}
        </small>
      </p>
      <LineList
        empty={t('criteria.none')}
        lines={marks.map((mark) => ({
          key: mark.criterion,
          title: t(`criteria.${mark.criterion}`),
          detail: [reasonOf(mark), priceOf(mark)].filter(Boolean).join(' '),
          end: (
            <StatusBadge tone={tones[mark.verdict]}>{t(`criteria.is.${mark.verdict}`)}</StatusBadge>
          ),
        }))}
      />
      {isOpen && data !== undefined && (
        <CriteriaDialog criteria={criteria} onClose={() => setOpen(false)} />
      )}
    </Section>
  )
}

const sumOfWeights = (marks: readonly Mark[]) => marks.reduce((sum, { weight }) => sum + weight, 0)

type Asked = { readonly deal: Deal; readonly terms: DealTerms }

/** At which price a criterion that is not met would be. */
function useMeetingPrices(marks: readonly Mark[], criteria: BuyCriteria, { deal, terms }: Asked) {
  const format = useFormat()
  const question = useMemo(() => {
    const { units, area } = deal
    const names = marks.filter(({ verdict }) => verdict === 'fail').map((mark) => mark.criterion)
    return { terms, size: { units, area }, criteria, names }
  }, [marks, criteria, deal, terms])
  const found = useAnswer('criterionPrices', question)
  return ({ criterion }: Mark): string => {
    if (found.status !== 'given' || found.isStale) return ''
    const price = found.answer[question.names.indexOf(criterion)] ?? null
    if (price === null) return ''
    return t('criteria.metAt', { price: writeLever('price', price, terms, format) })
  }
}

function useReasons(criteria: BuyCriteria) {
  const format = useFormat()
  return ({ criterion, value, weight }: Mark): string => {
    if (criterion === 'markets' || criterion === 'types') {
      const values = criteria[criterion].values.map((value) =>
        criterion === 'types' ? sectorName(value) : value,
      )
      return t('criteria.oneOf', { values: values.join(', '), weight })
    }
    const write = (figure: number) => {
      const unit = unitOfRule(criterion)
      if (unit === 'money') return format.money(figure)
      return unit === 'ratio' ? `${format.number(figure, 2)} ×` : format.rate(figure, 2)
    }
    const asked = t(`criteria.${numberRules[criterion]}`, {
      figure: write(criteria[criterion].threshold),
      weight,
    })
    return value === null
      ? `${t('criteria.notKnown')} ${asked}`
      : `${t('criteria.isNow', { figure: write(value) })} ${asked}`
  }
}
