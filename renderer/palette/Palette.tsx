import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useFocusBack } from '../ui/use-focus-back.ts'
import styles from './palette.module.css'
import { PaletteList } from './PaletteList.tsx'
import type { PaletteItem } from './palette-item.ts'
import type { PaletteDoors } from './use-commands.tsx'
import { usePaletteGroups } from './use-palette-groups.tsx'

type Props = { readonly doors: PaletteDoors; readonly onClose: () => void }

/** Any page, entity or command in a few letters, with the keyboard alone. */
export function Palette({ doors, onClose }: Props) {
  useFocusBack()
  const [text, setText] = useState('')
  const [selected, setSelected] = useState(0)
  const listId = useId()
  const { groups, isStale } = usePaletteGroups(text.trim(), doors)
  const items = groups.flatMap((group) => group.items)
  const current = Math.min(selected, items.length - 1)
  const run = (item: PaletteItem | undefined) => {
    if (item === undefined) return
    onClose()
    item.run()
  }
  const runWhenFresh = useEnter(isStale, () => run(items[0]))
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step !== undefined) setSelected((current + step + items.length) % items.length)
    else if (event.key === 'Enter' && isStale) runWhenFresh()
    else if (event.key === 'Enter') run(items[current])
    else return
    event.preventDefault()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset={90}
      size={640}
      padding={0}
      attributes={{ content: { 'aria-label': t('palette.title') } }}
    >
      <div className={styles['search']}>
        <IconSearch size={17} aria-hidden />
        <input
          className={styles['input']}
          role="combobox"
          aria-expanded
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={current < 0 ? undefined : `${listId}-${current}`}
          aria-label={t('palette.placeholder')}
          placeholder={t('palette.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setSelected(0)
          }}
          onKeyDown={onKeyDown}
          data-autofocus
        />
      </div>
      <PaletteList id={listId} groups={groups} selected={current} onRun={run} />
      {items.length === 0 && !isStale && (
        <p className={styles['nothing']}>{t('palette.nothing')}</p>
      )}
    </Modal>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Enter may be pressed before the answer to the last letter has come: it then waits for it. */
function useEnter(isStale: boolean, run: () => void): () => void {
  const isWanted = useRef(false)
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (isStale || !isWanted.current) return
    isWanted.current = false
    latest.current()
  }, [isStale])
  return () => {
    isWanted.current = true
  }
}
