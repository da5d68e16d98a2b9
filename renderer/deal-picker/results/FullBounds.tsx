import { useMemo } from 'react'
import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import type { RunOf } from '#shared/optimizer/optimizations'
import { t } from '../../app/messages/t.ts'
import { LineList } from '../../ui/LineList.tsx'
import { Section } from '../../ui/Section.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { boundSentences } from '../bound-sentences.ts'
import { fullBounds } from './full-bounds.ts'
import styles from './results.module.css'

type Props = { readonly run: RunOf<'deal-picker'>; readonly input: DealPickerInput }

/** The deals that are themselves a limit: no more of them can be had. */
export function FullBounds({ run, input }: Props) {
  const format = useFormat()
  const sentences = useMemo(
    () => boundSentences(input, { bounds: fullBounds(input, run.result.bounds) }, format),
    [input, run.result.bounds, format],
  )
  if (sentences.length === 0) return null
  const lines = sentences.map(({ id, sentence }) => ({ key: id, title: sentence }))
  return (
    <Section title={t('dpr.full')} note={t('dpr.fullHelp')}>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('dpr.full')}>
        <LineList lines={lines} empty="" />
      </div>
    </Section>
  )
}
