import { QueryView } from '../ui/QueryView.tsx'
import { DashboardView } from './DashboardView.tsx'
import { useDashboard } from './use-dashboard.ts'
import { useDashboardLayout } from './use-dashboard-layout.ts'

export function DashboardPage() {
  const query = useDashboard()
  const layout = useDashboardLayout()
  return (
    <QueryView query={query}>
      {(data) =>
        layout.isReady && (
          <DashboardView data={data} layout={layout} isChanging={query.isPlaceholderData} />
        )
      }
    </QueryView>
  )
}
