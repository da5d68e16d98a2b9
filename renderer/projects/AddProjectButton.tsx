import { Button } from '@mantine/core'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { SectionButton } from '../ui/SectionButton.tsx'
import { ProjectDialog } from './ProjectDialog.tsx'

type Props = {
  /** The property it is at; left out, the form asks. */
  readonly propertyId?: string
  /** Whether it stands in the head of a section, where buttons are quiet. */
  readonly isInSection?: boolean
}

/** Opens the form of a new project. */
export function AddProjectButton({ propertyId, isInSection = false }: Props) {
  const { file } = useWorkspace()
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  return (
    <>
      {isInSection ? (
        <SectionButton onClick={open} testId="add-project">
          {t('project.add')}
        </SectionButton>
      ) : (
        <Button disabled={file.readOnly} onClick={open} data-testid="add-project">
          {t('project.add')}
        </Button>
      )}
      {isOpen && (
        <ProjectDialog
          project={null}
          {...(propertyId !== undefined && { propertyId })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
