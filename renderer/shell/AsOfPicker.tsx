import { Popover, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { LoadingState } from '../ui/LoadingState.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './top-bar.module.css'

const AsOfCalendar = lazy(() =>
  import('./AsOfCalendar.tsx').then((module) => ({ default: module.AsOfCalendar })),
)

/** The day all figures are of. */
export function AsOfPicker() {
  const [opened, setOpened] = useState(false)
  const { asOf, setAsOf, file } = useWorkspace()
  const format = useFormat()
  const choose = (date: string) => {
    setAsOf(date === file.suggestedAsOf ? null : date)
    setOpened(false)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
      <Popover.Target>
        <UnstyledButton
          className={styles['choice'] ?? ''}
          onClick={() => setOpened(!opened)}
          data-testid="as-of"
        >
          <span className={styles['soft']}>{t('shell.asOf')}</span>
          <span className={styles['date']}>{format.date(asOf)}</span>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense fallback={<LoadingState />}>
          <AsOfCalendar asOf={asOf} suggested={file.suggestedAsOf} onChoose={choose} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}
