import { QueryView } from '../ui/QueryView.tsx'
import { DashboardView } from './DashboardView.tsx'
import { useDashboard } from './use-dashboard.ts'

export function DashboardPage() {
  const query = useDashboard()
  return <QueryView query={query}>{(data) => <DashboardView data={data} />}</QueryView>
}
