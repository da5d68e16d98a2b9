import { Menu } from '@mantine/core'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'

type Props = { readonly run: Run }

/** Opens the scenarios on the plan. */
export function ScenarioItem({ run }: Props) {
  const href = `#/scenarios?run=${encodeURIComponent(run.id)}`
  return (
    <Menu.Item component="a" href={href} data-testid="run-scenarios">
      {t('run.scenarios')}
    </Menu.Item>
  )
}
