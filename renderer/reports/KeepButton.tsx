import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ReportChoice } from '#shared/reports/reports'
import { t } from '../app/messages/t.ts'
import { PresetDialog } from './PresetDialog.tsx'
import { useAddPreset } from './use-presets.ts'

type Props = { readonly choice: ReportChoice; readonly onKept: (presetId: string) => void }

/** Keeps the choice on the page under a name. */
export function KeepButton({ choice, onKept }: Props) {
  const [isOpen, setOpen] = useState(false)
  const keep = useAddPreset(choice, ({ id }) => {
    setOpen(false)
    onKept(id)
  })
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} data-testid="report-keep">
        {t('reports.keep')}
      </Button>
      {isOpen && (
        <PresetDialog
          name={t(`report.${choice.report}`)}
          onSave={(name) => keep.mutate(name)}
          onClose={() => setOpen(false)}
          isPending={keep.isPending}
          error={keep.error}
        />
      )}
    </>
  )
}
