import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import styles from './input.module.css'
import { TermField } from './TermField.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = { readonly form: InputForm }

/** When the search may stop. Closed until wanted, open while something in it is wrong. */
export function AdvancedSection({ form }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const hasProblem = form.errors.some(({ path }) => path.startsWith('/options'))
  const isShown = isOpen || hasProblem
  return (
    <Section
      title={t('dp.section.advanced')}
      note={
        <Button
          variant="subtle"
          size="compact-xs"
          mr={-8}
          aria-expanded={isShown}
          onClick={() => setIsOpen(!isShown)}
        >
          {t(isShown ? 'dp.input.advancedHide' : 'dp.input.advancedShow')}
        </Button>
      }
    >
      {isShown && (
        <div className={styles['fields']}>
          <TermField form={form} term="timeLimitSec" placeholder={t('dp.input.fromSettings')} />
          <TermField form={form} term="mipRelGap" placeholder={t('dp.input.default')} />
        </div>
      )}
    </Section>
  )
}
