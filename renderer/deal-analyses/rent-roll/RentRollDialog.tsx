import { Button, Group, Modal, Stack } from '@mantine/core'
import type { RentRollToRead } from '#shared/deals/deal-rent-rolls'
import type { DealUnits } from '#shared/deals/deal-terms'
import { t } from '../../app/messages/t.ts'
import { FailedState } from '../../ui/FailedState.tsx'
import { notifyDone } from '../../ui/notify.ts'
import { RentRollMapping } from './RentRollMapping.tsx'
import { RentRollSource } from './RentRollSource.tsx'
import { useRentRoll } from './use-rent-roll.ts'

type Props = Pick<RentRollToRead, 'startMonth' | 'use'> & {
  /** Puts them in the place of the units of the underwriting. */
  readonly onTake: (units: DealUnits[]) => void
  readonly onClose: () => void
}

/** The seller's rent roll, pasted or from a file, as units of an underwriting: looked at before it is taken. */
export function RentRollDialog({ startMonth, use, onTake, onClose }: Props) {
  const work = useRentRoll({ startMonth, use })
  const { roll, read, open } = work
  const count = read?.units.length ?? 0
  const take = () => {
    onTake(read?.units ?? [])
    notifyDone(t('uw.rollTaken', { count }))
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('uw.rollTitle')}
      size={860}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="md">
        {roll === null ? (
          <RentRollSource onFile={open.mutate} isReading={open.isPending} />
        ) : (
          <RentRollMapping roll={roll} work={work} />
        )}
        {work.error !== null && <FailedState error={work.error} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          {roll !== null && (
            <Button disabled={count === 0} onClick={take} data-testid="uw-roll-take">
              {t('uw.rollTake', { count })}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
