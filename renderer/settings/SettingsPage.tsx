import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { SettingsForm } from './SettingsForm.tsx'

export function SettingsPage() {
  const settings = useQuery(queries.settings.get.queryOptions())
  return (
    <>
      <PageHeader title={t('nav.settings')} intro={t('settings.intro')} />
      <QueryView query={settings}>{(current) => <SettingsForm settings={current} />}</QueryView>
    </>
  )
}
