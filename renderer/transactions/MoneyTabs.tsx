import { t } from '../app/messages/t.ts'
import { PageTabs } from '../ui/PageTabs.tsx'
import { moneyTabs } from './money-tabs.ts'

/** The way between the parts of the Money page, under its title. */
export function MoneyTabs() {
  return <PageTabs label={t('money.tabs')} tabs={moneyTabs} />
}
