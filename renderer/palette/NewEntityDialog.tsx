import { DealDialog } from '../deals/DealDialog.tsx'
import { useGoTo } from '../entities/use-go-to.ts'
import { NewPortfolioDialog } from '../portfolios/NewPortfolioDialog.tsx'
import { ProjectDialog } from '../projects/ProjectDialog.tsx'
import { PropertyDialog } from '../properties/PropertyDialog.tsx'
import { TaskDialog } from '../tasks/TaskDialog.tsx'

/** What can be added from any page; a feature whose form needs no page adds its word and its line. */
export type NewEntity = 'property' | 'task' | 'project' | 'deal' | 'portfolio'

type Props = { readonly entity: NewEntity; readonly onClose: () => void }

export function NewEntityDialog({ entity, onClose }: Props) {
  const goTo = useGoTo()
  switch (entity) {
    case 'property':
      return (
        <PropertyDialog
          property={null}
          onClose={onClose}
          onSaved={({ id }) => goTo(`/properties/${id}`)}
        />
      )
    case 'task':
      return <TaskDialog task={null} subject={{}} onClose={onClose} />
    case 'project':
      return <ProjectDialog project={null} onClose={onClose} />
    case 'deal':
      return <DealDialog deal={null} onClose={onClose} />
    default:
      return <NewPortfolioDialog opened onClose={onClose} />
  }
}
