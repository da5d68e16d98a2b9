import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { notifyUndoable } from '../ui/notify.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'
import { AcceptList } from './AcceptList.tsx'

type Props = { readonly runId: string; readonly onClose: () => void }

/** Shows exactly what accepting writes, and writes it. */
export function AcceptDialog({ runId, onClose }: Props) {
  useFocusBack()
  const client = useQueryClient()
  const preview = useQuery({
    ...queries.optimizations.previewAccept.queryOptions({ input: { runId } }),
    gcTime: 0,
  })
  const accept = useMutation({
    mutationFn: () => api.optimizations.accept({ runId }),
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
