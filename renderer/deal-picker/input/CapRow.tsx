import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { t } from '../../app/messages/t.ts'
import type { Candidate, CapDraft } from '../draft.ts'
import { withoutPlace } from '../field-help.ts'
import { fieldElementId } from '../input-errors.ts'
import { CapGroup } from './CapGroup.tsx'
import { CapLimitInput } from './CapLimitInput.tsx'
import { CapShareOf } from './CapShareOf.tsx'
import styles from './caps.module.css'

type Props = {
  readonly cap: CapDraft
  readonly index: number
  readonly candidates: readonly Candidate[]
  readonly messages: ReadonlyMap<string, string>
  readonly onChange: (cap: CapDraft) => void
  readonly onRemove: () => void
}

const rareLimits = ['maxAmount', 'minShare', 'minAmount'] as const

/** One cap: on what, how much at most, and more limits when they are wanted. */
export function CapRow({ cap, index, candidates, messages, onChange, onRemove }: Props) {
  const [isOpen, setIsOpen] = useState(() => rareLimits.some((limit) => cap[limit] !== null))
  const number = index + 1
  const problem = messages.get(`/caps/${index}`)
  const limit = { cap, index, messages, onChange }
  return (
    <li className={styles['cap']} id={fieldElementId(`/caps/${index}`)}>
      <CapGroup {...limit} candidates={candidates} />
      <Tooltip label={t('dp.input.removeCap', { number })}>
        <ActionIcon
          size={28}
          mt={4}
          aria-label={t('dp.input.removeCap', { number })}
          onClick={onRemove}
        >
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <div className={styles['limits']}>
        <CapLimitInput {...limit} limit="maxShare" />
        <CapShareOf {...limit} />
        {isOpen && rareLimits.map((key) => <CapLimitInput key={key} {...limit} limit={key} />)}
      </div>
      {problem !== undefined && <p className={styles['problem']}>{withoutPlace(problem)}</p>}
      <div className={styles['foot']}>
        <Button
          variant="subtle"
          size="compact-xs"
          ml={-8}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? 'dp.input.fewerLimits' : 'dp.input.moreLimits')}
        </Button>
      </div>
    </li>
  )
}
