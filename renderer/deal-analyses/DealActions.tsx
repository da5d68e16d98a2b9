import { Anchor, Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Deal } from '#shared/deals/deals'
import { t } from '../app/messages/t.ts'
import { DealDialog } from '../deals/DealDialog.tsx'
import { StageSelect } from '../deals/StageSelect.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DealLinks } from './DealLinks.tsx'
import styles from './underwriting.module.css'

type Props = { readonly deal: Deal }

/** Back to the pipeline, the deal's stage, its facts, and the property that it became. */
export function DealActions({ deal }: Props) {
  const { file } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Anchor component={Link} to="/pipeline" size="sm" mr="xs">
        {t('uw.allDeals')}
      </Anchor>
      <div className={styles['stage']} data-testid="deal-stage">
        <StageSelect deal={deal} />
      </div>
      {deal.propertyId !== null && (
        <Button
          component="a"
          href={`#/properties/${encodeURIComponent(deal.propertyId)}`}
          variant="default"
        >
          {t('uw.toProperty')}
        </Button>
      )}
      <Button variant="default" disabled={file.readOnly} onClick={() => setOpen(true)}>
        {t('deal.editTitle')}
      </Button>
      <DealLinks deal={deal} />
      {isOpen && <DealDialog deal={deal} onClose={() => setOpen(false)} />}
    </>
  )
}
