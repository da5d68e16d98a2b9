import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { AboutView } from './AboutView.tsx'

export function AboutPage() {
  const about = useQuery(queries.about.get.queryOptions())
  return (
    <>
      <PageHeader title={t('nav.about')} intro={t('about.intro')} />
      <QueryView query={about}>{(data) => <AboutView about={data} />}</QueryView>
    </>
  )
}
