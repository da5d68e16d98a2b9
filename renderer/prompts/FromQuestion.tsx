import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'
import { writeChanges } from './changed-lines.ts'
import styles from './prompts.module.css'
import { useAsked } from './use-asked.ts'

type Props = { readonly optimizer: OptimizerName }

const shown = 6

/** The question that filled the wizard, and what it changed of what the portfolio proposes. */
export function FromQuestion({ optimizer }: Props) {
  const format = useFormat()
  const { asked, forget } = useAsked(optimizer)
  const lines = useMemo(
    () => (asked ? writeChanges(optimizer, asked, format) : []),
    [optimizer, asked, format],
  )
  if (asked === null) return null
  const more = lines.length - shown
  return (
    <aside className={styles['from']} aria-label={t('prompts.from')} data-testid="from-question">
      <div>
        <p className={styles['said']}>
          <strong>{t('prompts.from')}:</strong> {asked.sentence}
        </p>
        <ul className={styles['changes']}>
          {lines.slice(0, shown).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {more > 0 && <li>{t('prompts.others', { count: more })}</li>}
          {lines.length === 0 && <li>{t('prompts.unchanged')}</li>}
        </ul>
      </div>
      <ActionIcon aria-label={t('prompts.dismiss')} onClick={forget}>
        <IconX size={16} stroke={1.6} />
      </ActionIcon>
    </aside>
  )
}
