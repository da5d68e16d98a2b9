import { useState } from 'react'
import type { Valuation } from '#shared/valuations'
import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { Section } from '../../ui/Section.tsx'
import { SectionButton } from '../../ui/SectionButton.tsx'
import { ShowAllButton } from '../../ui/ShowAllButton.tsx'
import { ValuationDialog } from '../ValuationDialog.tsx'
import styles from './overview.module.css'
import { ValuationRow } from './ValuationRow.tsx'

type Props = { readonly propertyId: string; readonly valuations: readonly Valuation[] }

/** What the property was judged to be worth, the latest first; each cell is edited where it stands. */
export function ValuationSection({ propertyId, valuations }: Props) {
  const [opened, setOpened] = useState<{ readonly valuation: Valuation | null } | null>(null)
  return (
    <Section
      title={t('property.valuations')}
      note={
        <SectionButton testId="add-valuation" onClick={() => setOpened({ valuation: null })}>
          {t('valuation.add')}
        </SectionButton>
      }
    >
      {valuations.length === 0 ? (
        <p className={styles['quiet']}>{t('valuation.none')}</p>
      ) : (
        <ValuationTable valuations={valuations} onEdit={(valuation) => setOpened({ valuation })} />
      )}
      {opened && (
        <ValuationDialog
          propertyId={propertyId}
          valuation={opened.valuation}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  )
}

const firstShown = 5

type TableProps = {
  readonly valuations: readonly Valuation[]
  readonly onEdit: (valuation: Valuation) => void
}

function ValuationTable({ valuations, onEdit }: TableProps) {
  const { file } = useWorkspace()
  const [isWhole, setWhole] = useState(false)
  const latest = valuations.toSorted((a, b) => b.date.localeCompare(a.date))
  const shown = isWhole ? latest : latest.slice(0, firstShown)
  return (
    <fieldset disabled={file.readOnly} className={styles['bare']}>
      <table className={styles['valuations']} aria-label={t('property.valuations')}>
        <thead>
          <tr>
            <th scope="col" className={styles['day']}>
              {t('valuation.date')}
            </th>
            <th scope="col">{t('valuation.source')}</th>
            <th scope="col" className={`${styles['value']} ${styles['amount']}`}>
              {t('figure.value')}
            </th>
            <th scope="col" className={styles['menu']} aria-label={t('table.actions')} />
          </tr>
        </thead>
        <tbody>
          {shown.map((valuation) => (
            // What was edited elsewhere, or undone, is shown anew.
            <ValuationRow
              key={JSON.stringify(valuation)}
              valuation={valuation}
              onEdit={() => onEdit(valuation)}
            />
          ))}
        </tbody>
      </table>
      {shown.length < latest.length && (
        <ShowAllButton onClick={() => setWhole(true)}>
          {t('valuation.all', { count: latest.length })}
        </ShowAllButton>
      )}
    </fieldset>
  )
}
