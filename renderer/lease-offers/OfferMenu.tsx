import { ActionIcon, Menu } from '@mantine/core'
import {
  IconCheck,
  IconDots,
  IconFileText,
  IconRotate,
  IconTrash,
  IconX,
} from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { LeaseOfferRow, LeaseOfferStatus } from '#shared/lease-offers'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { notifyFailed, notifyUndoable } from '../ui/notify.ts'

type Props = { readonly offer: LeaseOfferRow; readonly onMakeLease: () => void }

const answers = [
  { status: 'accepted', icon: IconCheck },
  { status: 'declined', icon: IconX },
  { status: 'offered', icon: IconRotate },
] as const

/** What can become of an offer. One with a lease is settled: its lease is what can be changed. */
export function OfferMenu({ offer, onMakeLease }: Props) {
  const { file } = useWorkspace()
  const offerId = offer.id
  const answer = useMutation({
    mutationFn: (status: LeaseOfferStatus) => api.leaseOffers.setStatus({ offerId, status }),
    onSuccess: ({ status }) => notifyUndoable(t(`offer.done.${status}`)),
    onError: notifyFailed,
  })
  const remove = useDelete(
    () => api.leaseOffers.delete({ offerId }),
    () => t('offer.deleted'),
  )
  const isOpen = offer.leaseId === null
  const name = t('offer.place', { property: offer.propertyName, unit: offer.unitLabel })
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size={24} aria-label={t('common.actionsOf', { name })} disabled={file.readOnly}>
          <IconDots size={16} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isOpen && offer.status !== 'declined' && (
          <Menu.Item leftSection={<IconFileText size={15} stroke={1.6} />} onClick={onMakeLease}>
            {t('offer.makeLease')}
          </Menu.Item>
        )}
        {isOpen &&
          answers
            .filter(({ status }) => status !== offer.status)
            .map(({ status, icon: Icon }) => (
              <Menu.Item
                key={status}
                leftSection={<Icon size={15} stroke={1.6} />}
                onClick={() => answer.mutate(status)}
              >
                {t(`offer.set.${status}`)}
              </Menu.Item>
            ))}
        <Menu.Item
          leftSection={<IconTrash size={15} stroke={1.6} />}
          onClick={() => remove.mutate()}
        >
          {t('common.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
