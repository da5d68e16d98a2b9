import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { Section } from '../ui/Section.tsx'

const coming = ['debtStack', 'capex', 'leasing'] as const

/** The optimizers that are not there yet, by name. */
export function ComingOptimizers() {
  return (
    <Section title={t('opt.coming')}>
      <LineList
        empty=""
        lines={coming.map((key) => ({
          key,
          title: t(`opt.${key}`),
          detail: t(`opt.${key}.text`),
          end: t('opt.comingNote'),
        }))}
      />
    </Section>
  )
}
