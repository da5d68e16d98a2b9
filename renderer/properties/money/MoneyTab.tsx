import { useState } from 'react'
import { t } from '../../app/messages/t.ts'
import { MonthsChart } from '../../ui/months/MonthsChart.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { usePropertyId, usePropertyMoney } from '../page/use-property-page.ts'
import { CategoryMonths } from './CategoryMonths.tsx'
import { TopPayees } from './TopPayees.tsx'

/** What came in and went out: the last year by month, and any year by category and payee. */
export function MoneyTab() {
  const propertyId = usePropertyId()
  const [year, setYear] = useState<number | null>(null)
  const query = usePropertyMoney(propertyId, year)
  return (
    <QueryView query={query}>
      {(money) => (
        <div data-testid="property-money">
          <MonthsChart title={t('property.months')} months={money.trailing} height={220} />
          <CategoryMonths money={money} propertyId={propertyId} onYear={setYear} />
          <TopPayees money={money} />
        </div>
      )}
    </QueryView>
  )
}
