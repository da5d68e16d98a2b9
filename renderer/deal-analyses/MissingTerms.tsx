import { Alert } from '@mantine/core'
import { missingTerms } from '#shared/deal-picker/deal-proposal'
import type { DealTerms } from '#shared/deals/deal-terms'
import { t } from '../app/messages/t.ts'

type Props = { readonly terms: DealTerms; readonly isWhole: boolean }

/** What the figures lack, each with what to write. */
export function MissingTerms({ terms, isWhole }: Props) {
  const missing = missingTerms(terms)
  if (isWhole && missing.length === 0) return null
  return (
    <Alert color="yellow" variant="light" title={t('uw.missing')} data-testid="uw-missing" mb="md">
      <ul style={{ margin: 0, paddingLeft: 18 }}>
        {!isWhole && <li>{t('uw.missing.fields')}</li>}
        {missing.map((name) => (
          <li key={name}>{t(`uw.missing.${name}`)}</li>
        ))}
      </ul>
    </Alert>
  )
}
