import { t } from '../app/messages/t.ts'
import { PickSelect } from '../ui/PickSelect.tsx'

type Props = { readonly least: number; readonly onLeast: (least: number) => void }

const options = [0, 25, 50, 75].map((score) => ({
  value: String(score),
  label: score === 0 ? t('deal.anyScore') : t('deal.scoreFrom', { score }),
}))

/** From which score on deals are shown. */
export const ScoreFilter = ({ least, onLeast }: Props) => (
  <PickSelect
    aria-label={t('deal.leastScore')}
    options={options}
    value={String(least)}
    onPick={(value) => onLeast(Number(value))}
    w={150}
    data-testid="pipeline-score"
  />
)
