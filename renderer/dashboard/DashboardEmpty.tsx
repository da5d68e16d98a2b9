import { lazy, Suspense } from 'react'
import { t } from '../app/messages/t.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'

type Props = { readonly title: string }

// Its form is loaded only where a portfolio is empty: a start with figures does not wait for it.
const AddPropertyButton = lazy(async () => ({
  default: (await import('../properties/AddPropertyButton.tsx')).AddPropertyButton,
}))

/** The dashboard of a portfolio without property. */
export function DashboardEmpty({ title }: Props) {
  return (
    <div data-testid="dashboard">
      <PageHeader title={title} />
      <EmptyState
        sentence={t('dashboard.empty')}
        action={
          <Suspense>
            <AddPropertyButton />
          </Suspense>
        }
      />
    </div>
  )
}
