import { Button } from '@mantine/core'
import type { Run } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'

type Props = { readonly run: Run }

/** Opens the risk page on the plan and draws its futures at once; leasing plans are judged once accepted. */
export function JudgeButton({ run }: Props) {
  if (run.optimizer === 'leasing-mix') return null
  const href = `#/scenarios/risk?run=${encodeURIComponent(run.id)}&start=true`
  return (
    <Button variant="default" component="a" href={href} data-testid="run-judge">
      {t('run.judge')}
    </Button>
  )
}
