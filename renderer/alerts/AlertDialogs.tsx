import type { Alert } from '#shared/alerts/alerts'
import type { TaskSubject } from '#shared/scenarios/subjects'
import { TaskDialog } from '../tasks/TaskDialog.tsx'
import { useFormat } from '../ui/use-format.ts'
import { sayInWindow } from './alert-in-window.ts'
import { ResolveDialog } from './ResolveDialog.tsx'
import { SnoozeDialog } from './SnoozeDialog.tsx'

export type AlertAction = {
  readonly kind: 'snooze' | 'resolve' | 'task'
  readonly alert: Alert
}

type Props = { readonly action: AlertAction; readonly onClose: () => void }

/** The dialog of what is being done with an alert. */
export function AlertDialogs({ action: { kind, alert }, onClose }: Props) {
  const { title, why } = sayInWindow(alert, useFormat())
  switch (kind) {
    case 'snooze':
      return <SnoozeDialog alert={alert} title={title} onClose={onClose} />
    case 'resolve':
      return <ResolveDialog alert={alert} title={title} onClose={onClose} />
    case 'task':
      return (
        <TaskDialog
          task={null}
          subject={subjectOf(alert)}
          proposed={{ title: title.slice(0, 200), notes: why, dueDate: alert.dueOn ?? '' }}
          onClose={onClose}
        />
      )
  }
}

function subjectOf({ place, propertyId }: Alert): TaskSubject {
  if (place.page === 'loan') return { loanId: place.loanId }
  return propertyId === null ? {} : { propertyId }
}
