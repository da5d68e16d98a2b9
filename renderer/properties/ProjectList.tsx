import type { Project } from '#shared/projects'
import { t } from '../app/messages/t.ts'
import { ProjectMenu } from '../projects/ProjectMenu.tsx'
import { LineList } from '../ui/LineList.tsx'
import { MoneyText } from '../ui/MoneyText.tsx'
import { useFormat } from '../ui/use-format.ts'

type Props = { readonly projects: readonly Project[] }

/** Capital works planned or running, with what they cost. */
export function ProjectList({ projects }: Props) {
  const format = useFormat()
  return (
    <LineList
      empty={t('project.none')}
      lines={projects.map((project) => ({
        key: project.id,
        title: project.name,
        detail: t('project.line', {
          status: t(`project.${project.status}`),
          uplift: format.money(project.upliftMonthly),
        }),
        end: <MoneyText minor={project.cost} />,
        menu: <ProjectMenu project={project} />,
      }))}
    />
  )
}
