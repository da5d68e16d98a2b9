import type { Active, DndContextProps, Over } from '@dnd-kit/core'
import { t } from '../../app/messages/t.ts'

/** What is read out while a card is moved by keys. */
export function boardWords(
  nameOfCard: (id: string) => string,
  titleOfColumn: (id: string) => string | undefined,
): NonNullable<DndContextProps['accessibility']> {
  const nameOf = ({ id }: Active) => nameOfCard(String(id))
  const say = (active: Active, over: Over | null) => {
    const column = over === null ? undefined : titleOfColumn(String(over.id))
    return column === undefined
      ? t('board.overNothing', { name: nameOf(active) })
      : t('board.over', { name: nameOf(active), column })
  }
  return {
    screenReaderInstructions: { draggable: t('board.help') },
    announcements: {
      onDragStart: ({ active }) => t('board.lifted', { name: nameOf(active) }),
      onDragOver: ({ active, over }) => say(active, over),
      onDragEnd: ({ active, over }) => say(active, over),
      onDragCancel: ({ active }) => t('board.overNothing', { name: nameOf(active) }),
    },
  }
}
