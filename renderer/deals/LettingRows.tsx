import { Checkbox, TagsInput } from '@mantine/core'
import { addMonths, type IsoDate, monthOf } from '#shared/dates'
import type { Letting } from '#shared/deals/deal-closing'
import type { DealUnits } from '#shared/deals/deal-terms'
import { lastDayLet } from '#shared/finance/deal-projection'
import { t } from '../app/messages/t.ts'
import { useTenants } from '../leases/use-tenants.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './closing.module.css'

type Props = {
  /** The lines of the underwriting whose units are let. */
  readonly lines: readonly DealUnits[]
  readonly lettings: readonly Letting[]
  readonly closedOn: IsoDate
  readonly onLettings: (lettings: readonly Letting[]) => void
}

/** Who rents the let units: names where they are known, or no leases at all, line by line. */
export function LettingRows({ lines, lettings, closedOn, onLettings }: Props) {
  const format = useFormat()
  const tenants = useTenants()
  const names = (tenants.data ?? [])
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ name }) => name)
  const change = (next: Letting) =>
    onLettings([...lettings.filter(({ lineId }) => lineId !== next.lineId), next])
  return (
    <fieldset className={styles['lettings']}>
      <legend>{t('closing.lettings')}</legend>
      {lines.map((line) => {
        const letting = lettings.find(({ lineId }) => lineId === line.id) ?? unsaid(line)
        return (
          <div key={line.id} className={styles['letting']}>
            <Checkbox
              label={t('closing.lineLet', {
                count: line.count,
                label: line.label,
                rent: format.money(line.currentRent),
                until: format.date(lastDayLet(line, addMonths(monthOf(closedOn), 1))),
              })}
              checked={letting.hasLeases}
              onChange={(event) => change({ ...letting, hasLeases: event.currentTarget.checked })}
            />
            {letting.hasLeases && (
              <TagsInput
                aria-label={t('closing.tenantsOf', { label: line.label })}
                placeholder={placeholderOf(letting, line)}
                data={[...new Set(names)]}
                value={[...letting.tenants]}
                onChange={(chosen) => change({ ...letting, tenants: chosen })}
                maxTags={line.count}
                allowDuplicates
                size="xs"
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

/** Until somebody says otherwise: as it was underwritten. */
const unsaid = ({ id, tenants = [] }: DealUnits): Letting => ({
  lineId: id,
  hasLeases: true,
  tenants,
})

function placeholderOf({ tenants }: Letting, { count }: DealUnits): string {
  if (tenants.length > 0) return ''
  return t('closing.tenantsUnknown', { count })
}
