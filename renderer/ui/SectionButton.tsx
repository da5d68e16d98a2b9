import { Button } from '@mantine/core'
import { useWorkspace } from '../portfolios/use-workspace.ts'

type Props = {
  readonly testId: string
  readonly onClick: () => void
  /** The one thing to do in a part that is still empty. */
  readonly isProminent?: boolean
  readonly children: string
}

/** Adds to a part of a page, at the right of its heading; not while the file is only looked at. */
export function SectionButton({ testId, onClick, isProminent = false, children }: Props) {
  const { file } = useWorkspace()
  return (
    <Button
      size="compact-sm"
      variant={isProminent ? 'filled' : 'subtle'}
      disabled={file.readOnly}
      onClick={onClick}
      data-testid={testId}
    >
      {children}
    </Button>
  )
}
