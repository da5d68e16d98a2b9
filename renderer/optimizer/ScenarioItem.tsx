import { Menu } from '@mantine/core'
import type { Run } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'

type Props = { readonly run: Run }

/** Opens the scenarios on the plan; the leases of an accepted leasing plan are in those of the property. */
export function ScenarioItem({ run }: Props) {
  if (run.optimizer === 'leasing-mix') return null
  const href = `#/scenarios?run=${encodeURIComponent(run.id)}`
  return (
    <Menu.Item component="a" href={href} data-testid="run-scenarios">
      {t('run.scenarios')}
    </Menu.Item>
  )
}
