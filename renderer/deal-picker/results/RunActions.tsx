import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { Run } from '#shared/optimizations'
import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { ExportButtons } from './ExportButtons.tsx'

type Props = { readonly run: Run }

const draftKey = 'freehold.deal-picker.draft'

/** Accept, export, edit and compare. */
export function RunActions({ run }: Props) {
  const router = useRouter()
  const { file } = useWorkspace()
  const [isAccepting, setIsAccepting] = useState(false)
  const chosen = run.result.plan?.deals.length ?? 0
  const canAccept = chosen > 0 && run.acceptedAt === null && !file.readOnly
  const edit = () => {
    const { name, source, input } = run
    sessionStorage.setItem(draftKey, JSON.stringify({ name, source, input }))
    router.history.push('/optimize/deal-picker')
  }
  return (
    <>
      <ExportButtons runId={run.id} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} stroke={1.6} />}>
            {t('dpr.again')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={edit} data-testid="dp-edit">
            {t('dpr.edit')}
          </Menu.Item>
          <Menu.Item
            component="a"
            href={`#/optimize/compare?runs=${encodeURIComponent(run.id)}`}
            data-testid="dp-compare"
          >
            {t('dpr.compare')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {chosen > 0 && (
        <Button disabled={!canAccept} data-testid="dp-accept" onClick={() => setIsAccepting(true)}>
          {t('dpr.accept')}
        </Button>
      )}
      {isAccepting && <AcceptDialog runId={run.id} onClose={() => setIsAccepting(false)} />}
    </>
  )
}
