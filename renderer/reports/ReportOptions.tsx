import { MultiSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReportChoice } from '#shared/reports/reports'
import { aboutReports } from '#shared/reports/report-names'
import type { ReportPeriod } from '#shared/reports/report-period'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useProperties } from '../properties/use-properties.ts'
import { DayInput } from '../ui/form/DayInput.tsx'
import { useMoney } from '../ui/form/use-money.ts'
import { UnitInput } from '../ui/UnitInput.tsx'
import { PeriodMonths } from './PeriodMonths.tsx'
import { hasPeriod, periodOfKind } from './report-choice.ts'
import styles from './reports.module.css'

type Props = {
  readonly choice: ReportChoice
  readonly asOf: string
  readonly onChange: (choice: ReportChoice) => void
  readonly onDay: (asOf: string) => void
}

/** What the report is about: which properties, which months, as of which day, set out how. */
export function ReportOptions({ choice, asOf, onChange, onDay }: Props) {
  const { asOf: workspaceDay } = useWorkspace()
  const Subject = aboutReports[choice.report].isOfDeal ? DealChoice : PropertyChoice
  return (
    <div className={styles['options']}>
      <Subject choice={choice} onChange={onChange} />
      {hasPeriod(choice.report) && choice.period && (
        <PeriodSelect choice={choice} period={choice.period} asOf={asOf} onChange={onChange} />
      )}
      {choice.report === 'capital-gains' && choice.propertyIds.length === 1 && (
        <SalePrice choice={choice} onChange={onChange} />
      )}
      {choice.by !== undefined && <BySelect choice={choice} onChange={onChange} />}
      <div className={styles['day']}>
        <DayInput
          label={t('reports.asOf')}
          value={asOf}
          onChange={(day) => onDay(day || workspaceDay)}
        />
      </div>
    </div>
  )
}

type SubjectProps = Pick<Props, 'choice' | 'onChange'>

function PropertyChoice({ choice, onChange }: SubjectProps) {
  const properties = useProperties()
  return (
    <MultiSelect
      label={t('nav.properties')}
      placeholder={choice.propertyIds.length === 0 ? t('rentRoll.allProperties') : ''}
      data={(properties.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={choice.propertyIds}
      onChange={(propertyIds) => onChange({ ...choice, propertyIds })}
      clearable
      searchable
      className={styles['properties'] ?? ''}
    />
  )
}

function DealChoice({ choice, onChange }: SubjectProps) {
  const { portfolio } = useWorkspace()
  const input = { portfolioId: portfolio.id }
  const deals = useQuery(queries.deals.list.queryOptions({ input }))
  return (
    <Select
      label={t('deal.name')}
      placeholder={t('reports.whichDeal')}
      data={(deals.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={choice.dealId ?? null}
      onChange={(dealId) => dealId !== null && onChange({ ...choice, dealId })}
      allowDeselect={false}
      searchable
      nothingFoundMessage={t('reports.noDeals')}
      className={styles['properties'] ?? ''}
      data-testid="report-deal"
    />
  )
}

const periods = [
  'last_month',
  'last_quarter',
  'trailing_year',
  'year_so_far',
  'year_of_day',
  'last_year',
  'custom',
] as const satisfies readonly ReportPeriod['kind'][]

type PeriodProps = Omit<Props, 'onDay'> & { readonly period: ReportPeriod }

function PeriodSelect({ choice, period, asOf, onChange }: PeriodProps) {
  return (
    <>
      <Select
        label={t('reports.period')}
        value={period.kind}
        onChange={(value) => {
          const kind = periods.find((each) => each === value)
          if (kind !== undefined) onChange({ ...choice, period: periodOfKind(kind, asOf) })
        }}
        allowDeselect={false}
        data={periods.map((value) => ({ value, label: t(`reports.period.${value}`) }))}
        className={styles['period'] ?? ''}
        data-testid="report-period"
      />
      {period.kind === 'custom' && (
        <PeriodMonths
          months={period}
          onChange={(months) => onChange({ ...choice, period: { kind: 'custom', ...months } })}
        />
      )}
    </>
  )
}

const BySelect = ({ choice, onChange }: Pick<Props, 'choice' | 'onChange'>) => (
  <Select
    label={t('reports.by')}
    value={choice.by ?? 'month'}
    onChange={(value) => {
      const by = waysOf(choice).find((way) => way === value)
      if (by !== undefined) onChange({ ...choice, by })
    }}
    allowDeselect={false}
    data={waysOf(choice).map((value) => ({ value, label: t(`reports.by.${value}`) }))}
    className={styles['by'] ?? ''}
  />
)

const waysOf = ({ report }: ReportChoice) => aboutReports[report].by

/** For which the one property is sold; its value while the field is empty. */
function SalePrice({ choice, onChange }: Pick<Props, 'choice' | 'onChange'>) {
  const { toMajor, toMinor } = useMoney()
  const { salePrice, ...others } = choice
  return (
    <div className={styles['by']}>
      <UnitInput
        label={t('reports.salePrice')}
        unit="money"
        value={toMajor(salePrice ?? null)}
        onChange={(major) => {
          const minor = toMinor(major)
          onChange(minor === null || minor < 0 ? others : { ...others, salePrice: minor })
        }}
      />
    </div>
  )
}
