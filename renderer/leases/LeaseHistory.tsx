import { Modal } from '@mantine/core'
import type { LeaseListRow } from '#shared/leases'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { useFocusBack } from '../ui/use-focus-back.ts'
import { type Formatters, useFormat } from '../ui/use-format.ts'

type Props = {
  /** The first lease and its renewals, oldest first. */
  readonly chain: readonly LeaseListRow[]
  readonly onClose: () => void
}

/** The first lease of a tenant on a unit and what it was renewed by, newest first. */
export function LeaseHistory({ chain, onClose }: Props) {
  useFocusBack()
  const [first] = chain
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('lease.historyTitle', {
        unit: first?.unitLabel ?? '',
        tenant: first?.tenantName ?? '',
      })}
      size="md"
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <LeaseChain chain={chain} />
    </Modal>
  )
}

export function LeaseChain({ chain }: Pick<Props, 'chain'>) {
  const format = useFormat()
  const lines = chain
    .map((lease, index) => ({
      key: lease.id,
      title: `${format.date(lease.startDate)} – ${format.date(lease.lastDay)}`,
      detail: detailOf(lease, index, format),
      end: <MoneyText minor={lease.steps.at(-1)?.monthlyRent ?? lease.monthlyRent} />,
    }))
    .toReversed()
  return <LineList lines={lines} empty={t('lease.noneYet')} />
}

function detailOf(lease: LeaseListRow, index: number, format: Formatters): string {
  const { freeMonths, steps, movedOutDate } = lease
  return [
    index === 0 ? t('lease.original') : t('lease.renewalNumber', { number: String(index) }),
    t(`lease.${lease.status}`),
    ...(freeMonths === 0 ? [] : [t('lease.freeCount', { count: freeMonths })]),
    ...(steps.length === 0 ? [] : [t('lease.stepCount', { count: steps.length })]),
    ...(movedOutDate === null ? [] : [t('lease.leftOn', { date: format.date(movedOutDate) })]),
  ].join(' · ')
}
