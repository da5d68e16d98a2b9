import { Button } from '@mantine/core'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'

type Props = { readonly run: Run }

/** Opens the risk page on the plan and draws its futures at once. */
export function JudgeButton({ run }: Props) {
  const href = `#/scenarios/risk?run=${encodeURIComponent(run.id)}&start=true`
  return (
    <Button variant="default" component="a" href={href} data-testid="run-judge">
      {t('run.judge')}
    </Button>
  )
}
