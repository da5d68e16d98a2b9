import { Button, Group, Modal, Stack } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Letting } from '#shared/deals/deal-closing'
import type { Run } from '#shared/optimizer/optimizations'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DealLettings } from '../deals/DealLettings.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { notifyUndoable } from '../ui/notify.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { AcceptList } from './AcceptList.tsx'
import { boughtDeal } from './bought-deal.ts'

type Props = { readonly run: Run; readonly onClose: () => void }

/** Shows exactly what accepting writes, and writes it. */
export function AcceptDialog({ run, onClose }: Props) {
  const client = useQueryClient()
  const [lettings, setLettings] = useState<readonly Letting[]>([])
  const bought = boughtDeal(run)
  const input = { runId: run.id, lettings: [...lettings] }
  const preview = useQuery({
    ...queries.optimizations.previewAccept.queryOptions({ input }),
    gcTime: 0,
    // What is being typed must not make the list jump.
    placeholderData: keepPreviousData,
  })
  const accept = useMutation({
    mutationFn: () => api.optimizations.accept(input),
    onSuccess: async ({ label }) => {
      onClose()
      notifyUndoable(label)
      await client.invalidateQueries({ queryKey: queries.optimizations.get.key() })
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('run.acceptTitle')}
      size={620}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        {bought !== null && <DealLettings {...bought} {...{ lettings }} onLettings={setLettings} />}
        <QueryView query={preview}>{(data) => <AcceptList preview={data} />}</QueryView>
        {accept.error !== null && <FailedState error={accept.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button
            data-testid="run-accept-confirm"
            data-autofocus
            loading={accept.isPending}
            disabled={preview.data === undefined}
            onClick={() => accept.mutate()}
          >
            {t('run.accept')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
