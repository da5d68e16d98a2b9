import { Anchor, Button } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import shared from '../../optimizer/input/input.module.css'
import { moneyOf, underwritingOf } from '../subject-terms.ts'
import styles from './input.module.css'
import type { StackForm } from './use-stack-form.ts'

type Props = { readonly form: StackForm }

/** Where the figures of a deal come from, and a way back to them once they were changed. */
export function FigureSource({ form }: Props) {
  const { draft, facts, changeSubject } = form
  // A deal that is not chosen yet has no id.
  if (draft.subject?.kind !== 'deal' || draft.subject.id === '') return null
  const known = underwritingOf(draft.subject, facts)
  const { need, value, noi } = moneyOf(draft.subject, facts)
  const isChanged = need !== draft.need || value !== draft.value || noi !== draft.noi
  return (
    <div className={`${shared['wide']} ${styles['source']}`} data-testid="ds-source">
      <p className={shared['hint']}>
        {known === undefined
          ? t('ds.fromDeal')
          : t('ds.fromUnderwriting', { name: known.analysisName, count: known.offers.length })}{' '}
        <Anchor
          href={`#/pipeline/${encodeURIComponent(draft.subject.id)}`}
          inherit
          underline="always"
        >
          {t(known === undefined ? 'ds.underwriteIt' : 'ds.toUnderwriting')}
        </Anchor>
      </p>
      {isChanged && (
        <p className={shared['hint']}>
          {t('ds.figuresChanged')}{' '}
          <Button size="compact-xs" variant="subtle" onClick={() => changeSubject(draft.subject)}>
            {t('ds.takeFigures')}
          </Button>
        </p>
      )}
    </div>
  )
}
