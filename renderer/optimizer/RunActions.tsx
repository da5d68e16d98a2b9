import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { AcceptDialog } from './AcceptDialog.tsx'
import { decisionsOf } from './decisions-of.ts'
import { DeleteRunItem } from './DeleteRunItem.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { handRun } from './handed-run.ts'
import { JudgeButton } from './JudgeButton.tsx'
import { ScenarioItem } from './ScenarioItem.tsx'
import { viewOfRun } from './optimizer-views.tsx'

type Props = {
  readonly run: Run
  /** Solves it again and says whether the result is the same. */
  readonly onRecheck: () => void
}

/** Judge, accept, export, edit and compare. */
export function RunActions({ run, onRecheck }: Props) {
  const router = useRouter()
  const { file } = useWorkspace()
  const [isAccepting, setIsAccepting] = useState(false)
  const hasPlan = useMemo(() => decisionsOf(run).length > 0, [run])
  const canAccept = run.acceptedAt === null && !file.readOnly
  const edit = () => {
    handRun(run, sessionStorage)
    router.history.push(viewOfRun(run).wizard)
  }
  return (
    <>
      {hasPlan && <JudgeButton run={run} />}
      <ExportMenu run={run} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} stroke={1.6} />}>
            {t('run.again')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={edit} data-testid="run-edit">
            {t('run.edit')}
          </Menu.Item>
          <Menu.Item
            component="a"
            href={`#/optimize/compare?runs=${encodeURIComponent(run.id)}`}
            data-testid="run-compare"
          >
            {t('run.compare')}
          </Menu.Item>
          {hasPlan && <ScenarioItem run={run} />}
          {run.imported === null && (
            <Menu.Item onClick={onRecheck} data-testid="run-recheck">
              {t('run.recheck')}
            </Menu.Item>
          )}
          {run.acceptedAt === null && <DeleteRunItem run={run} />}
        </Menu.Dropdown>
      </Menu>
      {hasPlan && (
        <Button
          disabled={!canAccept}
          data-testid="run-accept"
          data-tour="run-actions"
          onClick={() => setIsAccepting(true)}
        >
          {t('run.accept')}
        </Button>
      )}
      {isAccepting && <AcceptDialog run={run} onClose={() => setIsAccepting(false)} />}
    </>
  )
}
