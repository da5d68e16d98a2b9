import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { t } from '../../app/messages/t.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Section } from '../../ui/Section.tsx'
import type { CapexForm } from '../use-capex-form.ts'
import { projectColumns } from './project-columns.tsx'
import { ProjectDialog } from './ProjectDialog.tsx'

type Props = { readonly form: CapexForm }

/** The portfolio's projects; a click opens all there is to say about one. */
export function ProjectsSection({ form }: Props) {
  const [openId, setOpenId] = useState<string | null>(null)
  const { draft, facts, changeProject } = form
  const columns = useMemo(() => projectColumns(facts, changeProject), [facts, changeProject])
  const open = draft.projects.find(({ id }) => id === openId)
  if (draft.projects.length === 0) {
    return (
      <Section tour="wizard-things" title={t('nav.projects')}>
        <EmptyState
          sentence={t('cx.noProjects')}
          action={
            <Button component={Link} to="/projects" variant="default">
              {t('cx.toProjects')}
            </Button>
          }
        />
      </Section>
    )
  }
  return (
    <Section tour="wizard-things" title={t('nav.projects')} note={t('cx.projectsNote')}>
      <DataTable
        id="cx-projects"
        label={t('nav.projects')}
        rows={draft.projects}
        rowKey={({ id }) => id}
        columns={columns}
        initialSort={{ columnAccessor: 'name', direction: 'asc' }}
        onOpenRow={({ id }) => setOpenId(id)}
        isPlain="whileFew"
      />
      {open && (
        <ProjectDialog key={open.id} form={form} project={open} onClose={() => setOpenId(null)} />
      )}
    </Section>
  )
}
