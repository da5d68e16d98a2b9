import { useEffect, useRef } from 'react'
import styles from './palette.module.css'
import type { PaletteGroup, PaletteItem } from './palette-item.ts'

type Props = {
  readonly id: string
  readonly groups: readonly PaletteGroup[]
  readonly selected: number
  readonly onRun: (item: PaletteItem) => void
}

/** The lines of the palette under the headings of their groups; one is selected. */
export function PaletteList({ id, groups, selected, onRun }: Props) {
  const firstOf = firstIndexes(groups)
  return (
    <div id={id} role="listbox" className={styles['list']} tabIndex={-1}>
      {groups.map((group, place) => (
        <div key={group.title} role="group" aria-labelledby={`${id}-group-${place}`}>
          <div id={`${id}-group-${place}`} className={styles['group']}>
            {group.title}
          </div>
          {group.items.map((item, n) => {
            const index = (firstOf[place] ?? 0) + n
            return (
              <PaletteLine
                key={item.id}
                id={`${id}-${index}`}
                item={item}
                isSelected={index === selected}
                onRun={onRun}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

function firstIndexes(groups: readonly PaletteGroup[]): number[] {
  let count = 0
  return groups.map(({ items }) => {
    const first = count
    count += items.length
    return first
  })
}

type LineProps = {
  readonly id: string
  readonly item: PaletteItem
  readonly isSelected: boolean
  readonly onRun: (item: PaletteItem) => void
}

function PaletteLine({ id, item, isSelected, onRun }: LineProps) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isSelected) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return (
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isSelected}
      tabIndex={-1}
      className={styles['line']}
      // The field keeps the focus, and with it the keyboard.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onRun(item)}
    >
      <span className={styles['icon']}>{item.icon}</span>
      <span className={styles['label']}>{item.label}</span>
      {item.detail !== undefined && <span className={styles['detail']}>{item.detail}</span>}
      {item.end !== undefined && <span className={styles['end']}>{item.end}</span>}
    </div>
  )
}
