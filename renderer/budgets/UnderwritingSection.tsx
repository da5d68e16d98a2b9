import type { Underwriting } from '#shared/budgets'
import { t } from '../app/messages/t.ts'
import { DateText } from '../ui/DateText.tsx'
import { MetricText } from '../ui/MetricText.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { Term } from '../ui/Term.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './budgets.module.css'
import { useUnderwriting } from './use-plan.ts'

type Props = { readonly propertyId: string }

/** What the property brought in its first year, and what it brings now. */
export function UnderwritingSection({ propertyId }: Props) {
  const query = useUnderwriting(propertyId)
  return (
    <Section
      title={t('underwriting.title')}
      note={
        query.data && (
          <>
            {t('property.bought')} <DateText date={query.data.purchaseDate} />
          </>
        )
      }
    >
      <QueryView query={query}>{(data) => <UnderwritingTable data={data} />}</QueryView>
    </Section>
  )
}

const figures = [
  { key: 'noi', unit: 'money' },
  { key: 'capRate', unit: 'rate' },
  { key: 'yieldOnCost', unit: 'rate' },
  { key: 'cashOnCash', unit: 'rate' },
] as const

function UnderwritingTable({ data: { goingIn, reason, now } }: { readonly data: Underwriting }) {
  const format = useFormat()
  const periodOf = ({ from, to }: { readonly from: string; readonly to: string }) =>
    t('plan.until', { from: format.month(from), to: format.month(to) })
  return (
    <>
      {goingIn === null && <p className={styles['quiet']}>{reason}</p>}
      <table className={`${styles['variance']} ${styles['underwriting']}`}>
        <thead>
          <tr>
            <th scope="col">{t('underwriting.figure')}</th>
            {goingIn && (
              <th scope="col">
                {t('underwriting.goingIn')}
                <span className={styles['under']}>{periodOf(goingIn)}</span>
              </th>
            )}
            <th scope="col">
              {t('underwriting.now')}
              <span className={styles['under']}>{periodOf(now)}</span>
            </th>
            {goingIn && <th scope="col">{t('underwriting.change')}</th>}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ key, unit }) => (
            <tr key={key}>
              <th scope="row">
                <Term help={t(`underwriting.${key}.help`)}>{t(`underwriting.${key}`)}</Term>
              </th>
              {goingIn && (
                <td>
                  <MetricText figure={goingIn.returns[key]} unit={unit} />
                </td>
              )}
              <td>
                <MetricText figure={now.returns[key]} unit={unit} />
              </td>
              {goingIn && (
                <td>
                  <ChangeText
                    before={goingIn.returns[key].value}
                    after={now.returns[key].value}
                    unit={unit}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

type ChangeProps = {
  readonly before: number | null
  readonly after: number | null
  readonly unit: 'money' | 'rate'
}

function ChangeText({ before, after, unit }: ChangeProps) {
  const format = useFormat()
  if (before === null || after === null) return t('common.none')
  if (unit === 'money') return format.money(after - before, { signed: true })
  return t('underwriting.points', {
    points: `${after > before ? '+' : ''}${format.number((after - before) * 100, 1)}`,
  })
}
