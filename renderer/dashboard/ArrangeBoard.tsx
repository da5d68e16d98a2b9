import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  rectSortingStrategy,
  SortableContext,
  sortableKeyboardCoordinates,
} from '@dnd-kit/sortable'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Dashboard } from '#shared/metrics'
import { t } from '../app/messages/t.ts'
import { ArrangeItem } from './ArrangeItem.tsx'
import { isHidden, moveItem, toggleHidden } from './dashboard-layout.ts'
import styles from './dashboard.module.css'
import { DashboardPanel } from './DashboardPanel.tsx'
import { DashboardTile } from './DashboardTile.tsx'
import type { LayoutState } from './use-dashboard-layout.ts'

type Props = { readonly data: Dashboard; readonly state: LayoutState }

/** The dashboard while its parts are moved, hidden and shown; kept as one change when done. */
export function ArrangeBoard({ data, state }: Props) {
  const { layout, change } = state
  return (
    <>
      <div className={styles['arrangeBar']}>
        <span className={styles['arrangeHelp']}>{t('dashboard.arrangeHelp')}</span>
        <Button variant="subtle" size="compact-sm" onClick={state.reset}>
          {t('dashboard.arrangeReset')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={state.cancel}>
          {t('dashboard.arrangeCancel')}
        </Button>
        <Button size="compact-sm" onClick={state.keep}>
          {t('dashboard.arrangeDone')}
        </Button>
      </div>
      <Sortable items={layout.tiles} onMove={(tiles) => change({ ...layout, tiles })}>
        <div className={styles['tiles']}>
          {layout.tiles.map((key) => (
            <ArrangeItem
              key={key}
              id={key}
              name={t(`metric.${key}`)}
              isHidden={isHidden(layout, key)}
              onToggle={() => change(toggleHidden(layout, key))}
            >
              <DashboardTile data={data} kpiKey={key} />
            </ArrangeItem>
          ))}
        </div>
      </Sortable>
      <Sortable items={layout.panels} onMove={(panels) => change({ ...layout, panels })}>
        <div className={styles['panels']}>
          {layout.panels.map((key) => (
            <ArrangeItem
              key={key}
              id={key}
              name={t(`dashboard.panel.${key}`)}
              isWide={key === 'months'}
              isHidden={isHidden(layout, key)}
              onToggle={() => change(toggleHidden(layout, key))}
            >
              <DashboardPanel data={data} panelKey={key} />
            </ArrangeItem>
          ))}
        </div>
      </Sortable>
    </>
  )
}

type SortableProps<Key extends string> = {
  readonly items: readonly Key[]
  readonly onMove: (items: Key[]) => void
  readonly children: ReactNode
}

function Sortable<Key extends string>({ items, onMove, children }: SortableProps<Key>) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const end = ({ active, over }: DragEndEvent) => {
    const from = items.find((item) => item === active.id)
    const to = items.find((item) => item === over?.id)
    if (from !== undefined && to !== undefined && from !== to) onMove(moveItem(items, from, to))
  }
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={end}>
      <SortableContext items={[...items]} strategy={rectSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  )
}
