import { Checkbox, Select } from '@mantine/core'
import { isLevel } from '#shared/monte-carlo/calibrate-driver'
import { DRIVERS } from '#shared/monte-carlo/monte-carlo-input'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { notifyRefused } from '../ui/notify.ts'
import { KeptSeriesSelect } from './KeptSeriesSelect.tsx'
import type { OwnSeries } from './own-series.ts'
import { SeriesFigures } from './SeriesFigures.tsx'
import { useKeptSeries } from './use-kept-series.ts'
import { usePickedSeries } from './use-picked-series.ts'
import type { RiskDraft } from './use-simulation.ts'

type Props = {
  readonly draft: RiskDraft
  readonly own: OwnSeries
  readonly onUse: (draft: RiskDraft, own: OwnSeries) => void
  readonly onClose: () => void
}

/** A file of dates and values for one driver: what it says is shown before it is used. */
export function SeriesDialog({ draft, own, onUse, onClose }: Props) {
  const series = usePickedSeries(draft, own)
  const { driver, found, next } = series
  const { list, keep, forget, canKeep } = useKeptSeries()
  const submit = () => {
    if (!next || !found) return notifyRefused(t('risk.series.pickFirst'))
    if (canKeep && series.toKeep) keep.mutate(series.toKeep)
    onUse(next.draft, new Map([...own, [driver, found]]))
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
      <KeptSeriesSelect
        list={list}
        chosen={series.chosen}
        onChoose={series.choose}
        onForget={({ id }) => {
          series.choose(null)
          forget.mutate(id)
        }}
        canForget={canKeep}
      />
      <Select
        label={t('risk.driver')}
        description={t(isLevel(driver) ? 'risk.series.level' : 'risk.series.rate')}
        value={driver}
        allowDeselect={false}
        onChange={(value) => series.setDriver(DRIVERS.find((one) => one === value) ?? driver)}
        data={DRIVERS.map((value) => ({ value, label: t(`risk.driver.${value}`) }))}
      />
      <FileDrop
        title={series.fileName ?? t('risk.series.drop')}
        hint={t('risk.series.hint')}
        label={t('risk.series.file')}
        testId="risk-series-drop"
        isMultiple={false}
        onFiles={([file]) => file && void series.pick(file)}
      />
      <SeriesChoices series={series} />
      <SeriesFigures draft={draft} read={series.read} found={found} next={next} />
    </DialogForm>
  )
}

/** How the values of a rate are written, and whether the mean of the series counts too. */
function SeriesChoices({ series }: { readonly series: ReturnType<typeof usePickedSeries> }) {
  const { driver, unit, usesMean } = series
  const isFloating = driver === 'indexRate'
  return (
    <>
      {!isLevel(driver) && (
        <Select
          label={t('risk.series.unit')}
          value={unit}
          allowDeselect={false}
          onChange={(value) => series.setUnit(value === 'percent' ? 'percent' : 'fraction')}
          data={[
            { value: 'percent', label: t('risk.series.percent') },
            { value: 'fraction', label: t('risk.series.fraction') },
          ]}
        />
      )}
      {(isLevel(driver) || isFloating) && (
        <Checkbox
          label={t(isFloating ? 'risk.series.useLongRun' : 'risk.series.useDrift')}
          checked={usesMean}
          onChange={(event) => series.setUsesMean(event.currentTarget.checked)}
        />
      )}
    </>
  )
}
