import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import { calibrateDriver, isLevel, looksLikePercents } from '#shared/calibrate-driver'
import { readSeries } from '#shared/driver-series'
import { type DriverName, DRIVERS } from '#shared/monte-carlo-input'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { notifyRefused } from '../ui/notify.ts'
import { type OwnSeries, recalibrate } from './own-series.ts'
import { SeriesFigures } from './SeriesFigures.tsx'
import type { RiskDraft } from './use-simulation.ts'

type Props = {
  readonly draft: RiskDraft
  readonly own: OwnSeries
  readonly onUse: (draft: RiskDraft, own: OwnSeries) => void
  readonly onClose: () => void
}

type Picked = { readonly fileName: string; readonly text: string }

/** A file of dates and values for one driver: what it says is shown before it is used. */
export function SeriesDialog({ draft, own, onUse, onClose }: Props) {
  const [driver, setDriver] = useState<DriverName>('rentGrowth')
  const [picked, setPicked] = useState<Picked | null>(null)
  const [unit, setUnit] = useState<'percent' | 'fraction' | null>(null)
  const [usesMean, setUsesMean] = useState(false)
  const read = picked ? readSeries(picked.text) : null
  const points = read?.ok ? read.points : []
  const shownUnit = unit ?? (looksLikePercents(points) ? 'percent' : 'fraction')
  const found = points.length > 0 ? calibrateDriver(driver, points, shownUnit === 'percent') : null
  const use = found && picked ? { found, own, fileName: picked.fileName, usesMean } : null
  const next = use && recalibrate(draft, use)
  const submit = () => {
    if (next && found) onUse(next.draft, new Map([...own, [driver, found]]))
    else notifyRefused(t('risk.series.pickFirst'))
  }
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('risk.ownSeries')}
      submitLabel={t('risk.series.use')}
      onSubmit={submit}
    >
      <Select
        label={t('risk.driver')}
        description={t(isLevel(driver) ? 'risk.series.level' : 'risk.series.rate')}
        value={driver}
        allowDeselect={false}
        onChange={(value) => setDriver(DRIVERS.find((one) => one === value) ?? driver)}
        data={DRIVERS.map((value) => ({ value, label: t(`risk.driver.${value}`) }))}
      />
      <FileDrop
        title={picked?.fileName ?? t('risk.series.drop')}
        hint={t('risk.series.hint')}
        label={t('risk.series.file')}
        testId="risk-series-drop"
        isMultiple={false}
        onFiles={([file]) => {
          if (file) void file.text().then((text) => setPicked({ fileName: file.name, text }))
        }}
      />
      {!isLevel(driver) && (
        <Select
          label={t('risk.series.unit')}
          value={shownUnit}
          allowDeselect={false}
          onChange={(value) => setUnit(value === 'percent' ? 'percent' : 'fraction')}
          data={[
            { value: 'percent', label: t('risk.series.percent') },
            { value: 'fraction', label: t('risk.series.fraction') },
          ]}
        />
      )}
      {(isLevel(driver) || driver === 'indexRate') && (
        <Checkbox
          label={t(driver === 'indexRate' ? 'risk.series.useLongRun' : 'risk.series.useDrift')}
          checked={usesMean}
          onChange={(event) => setUsesMean(event.currentTarget.checked)}
        />
      )}
      <SeriesFigures draft={draft} read={read} found={found} next={next} />
    </DialogForm>
  )
}
