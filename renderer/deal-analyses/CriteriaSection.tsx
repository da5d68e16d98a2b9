import { useState } from 'react'
import {
  firstCriteria,
  type Mark,
  numberRules,
  scoreDeal,
  type Verdict,
} from '#shared/buy-criteria'
import type { Deal } from '#shared/deals'
import type { DealFigures } from '#shared/finance/deal-figures'
import { judgedDeal } from '#shared/judged-deal'
import { sectorName } from '../app/messages/sector-name.ts'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { Section } from '../ui/Section.tsx'
import { SectionButton } from '../ui/SectionButton.tsx'
import { StatusBadge, type Tone } from '../ui/StatusBadge.tsx'
import { useFormat } from '../ui/use-format.ts'
import { CriteriaDialog } from './CriteriaDialog.tsx'
import { unitOfRule } from './criteria-units.ts'
import { ScoreText } from './ScoreText.tsx'
import { useBuyCriteria } from './use-deal-scores.ts'

type Props = { readonly deal: Deal; readonly figures: DealFigures }

const tones: Readonly<Record<Verdict, Tone>> = { pass: 'good', fail: 'bad', unknown: 'neutral' }

/** How the deal does by what its owner buys: the score, and each criterion with its reason. */
export function CriteriaSection({ deal, figures }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { data } = useBuyCriteria()
  const criteria = data?.criteria ?? firstCriteria
  const { score, marks } = scoreDeal(judgedDeal(deal, figures), criteria)
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
        {data?.isOwn === false && <small>{t('criteria.rulesOfThumb')}</small>}
      </p>
      <LineList
        empty={t('criteria.none')}
        lines={marks.map((mark) => ({
          key: mark.criterion,
          title: t(`criteria.${mark.criterion}`),
          detail: reasonOf(mark),
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

function useReasons(criteria: typeof firstCriteria) {
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
