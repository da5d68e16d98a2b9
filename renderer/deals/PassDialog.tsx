import { Button, Group, Text, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Deal } from '#shared/deals/deals'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { passReasons } from './pass-reasons.ts'

type Props = {
  readonly deal: Deal
  readonly onPass: (reason: string) => void
  readonly onClose: () => void
}

/** Asks why a deal is passed on: the reason is what one looks for when it comes back. */
export function PassDialog({ deal, onPass, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const { portfolio } = useWorkspace()
  const moves = useQuery(queries.deals.moves.queryOptions({ input: { portfolioId: portfolio.id } }))
  const before = passReasons(moves.data ?? [])
  const submit = () => (reason.trim() === '' ? setMissing(true) : onPass(reason.trim()))
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('deal.passTitle', { name: deal.name })}
      submitLabel={t('deal.pass')}
      onSubmit={submit}
    >
      <Textarea
        label={t('deal.passReason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isMissing ? t('deal.passMissing') : undefined}
        maxLength={1000}
        rows={3}
        required
        data-autofocus
      />
      {before.length > 0 && (
        <Group gap={6} role="group" aria-label={t('deal.passBefore')}>
          <Text size="xs" c="dimmed">
            {t('deal.passBefore')}
          </Text>
          {before.map((given) => (
            <Button
              key={given}
              size="compact-xs"
              variant="default"
              maw="100%"
              onClick={() => setReason(given)}
            >
              {given}
            </Button>
          ))}
        </Group>
      )}
    </DialogForm>
  )
}
