import type { Active, DndContextProps, Over } from '@dnd-kit/core'
import { DealStage } from '#shared/deal-stages'
import type { Deal } from '#shared/deals'
import { t } from '../app/messages/t.ts'

/** What is read out while a card is moved by keys. */
export function boardWords(deals: readonly Deal[]): NonNullable<DndContextProps['accessibility']> {
  const nameOf = ({ id }: Active) => deals.find((deal) => deal.id === id)?.name ?? ''
  const say = (active: Active, over: Over | null) => {
    const stage = DealStage.safeParse(over?.id)
    return stage.success
      ? t('pipeline.over', { name: nameOf(active), stage: t(`stage.${stage.data}`) })
      : t('pipeline.overNothing', { name: nameOf(active) })
  }
  return {
    screenReaderInstructions: { draggable: t('pipeline.boardHelp') },
    announcements: {
      onDragStart: ({ active }) => t('pipeline.lifted', { name: nameOf(active) }),
      onDragOver: ({ active, over }) => say(active, over),
      onDragEnd: ({ active, over }) => say(active, over),
      onDragCancel: ({ active }) => t('pipeline.overNothing', { name: nameOf(active) }),
    },
  }
}
