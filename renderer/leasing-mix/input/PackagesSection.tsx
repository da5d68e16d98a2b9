import { t } from '../../app/messages/t.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { Section } from '../../ui/Section.tsx'
import { emptyPackage, type PackageDraft } from '../draft.ts'
import { AddButton } from '../../optimizer/input/AddButton.tsx'
import { HeadCells } from './HeadCells.tsx'
import shared from '../../optimizer/input/input.module.css'
import { PackageRow } from './PackageRow.tsx'
import type { MixForm } from './use-mix-form.ts'

type Props = { readonly form: MixForm }

const columns = [
  { field: 'packages.rent', width: 116 },
  { field: 'packages.termMonths', width: 116 },
  { field: 'packages.freeMonths', width: 116 },
  { field: 'packages.incentive', width: 116 },
  { field: 'packages.takeUp', width: 100 },
] as const

/** The terms on which units are offered, from what the portfolio's own leases bring. */
export function PackagesSection({ form }: Props) {
  const { packages, units } = form.draft
  const { portfolio } = useWorkspace()
  const change = (next: readonly PackageDraft[]) => form.change({ packages: next })
  const uses = [...new Set([...units, ...packages].map(({ use }) => use))].filter(Boolean)
  const problem = form.messages.get('/packages')
  return (
    <Section
      title={t('lm.packages')}
      note={t(portfolio.areaUnit === 'sqft' ? 'lm.packagesNoteSqft' : 'lm.packagesNoteSqm')}
    >
      {packages.length > 0 && (
        <table className={shared['table']} aria-label={t('lm.packages')}>
          <thead>
            <tr>
              <HeadCells columns={[{ field: 'packages.name' }]} />
              <th scope="col" style={{ width: 148 }}>
                {t('lm.for')}
              </th>
              <HeadCells columns={columns} />
              <th aria-hidden style={{ width: 36 }} />
            </tr>
          </thead>
          {packages.map((each, at) => (
            <PackageRow
              key={each.rowId}
              terms={each}
              at={at}
              uses={uses}
              messages={form.messages}
              onChange={(next) => change(packages.with(at, next))}
              onRemove={() => change(packages.toSpliced(at, 1))}
            />
          ))}
        </table>
      )}
      <AddButton
        label={t('lm.addPackage')}
        onAdd={() => change([...packages, emptyPackage(crypto.randomUUID(), uses[0] ?? '')])}
      />
      {problem !== undefined && <p className={shared['problem']}>{problem}</p>}
    </Section>
  )
}
