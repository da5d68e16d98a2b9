import { ActionIcon, Button, Checkbox, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { t } from '../app/messages/t.ts'
import { FieldLabel } from '../ui/FieldLabel.tsx'
import styles from './imports.module.css'
import type { Selection } from './selection.ts'
import type { LineDecision } from './use-assign.ts'
import { useTargets } from './use-targets.ts'

type Props = {
  readonly selection: Selection
  readonly isPending: boolean
  readonly onAssign: (decision: LineDecision, learn: boolean) => void
  readonly onClear: () => void
}

type Choice = {
  readonly propertyId: string | null
  readonly unitId: string | null
  readonly category: string | null
}
const nothing: Choice = { propertyId: null, unitId: null, category: null }

/** What to do with the lines that are selected. */
export function AssignBar({ selection, isPending, onAssign, onClear }: Props) {
  const [choice, setChoice] = useState(nothing)
  const [learn, setLearn] = useState(true)
  if (selection.length === 0) return null
  const apply = () => {
    onAssign(chosenOf(choice), learn)
    setChoice(nothing)
  }
  return (
    <div className={styles['assign']} role="group" aria-label={t('import.assign')}>
      <TargetChoice choice={choice} onChoice={setChoice} />
      <Checkbox
        label={<FieldLabel label={t('import.learn')} help={t('import.learnHelp')} />}
        checked={learn}
        onChange={(event) => setLearn(event.currentTarget.checked)}
      />
      <Button
        loading={isPending}
        disabled={choice.category === null && choice.propertyId === null}
        onClick={apply}
      >
        {t('import.apply')}
      </Button>
      <Button variant="default" onClick={() => onAssign({ skip: true }, false)}>
        {t('import.leaveOut')}
      </Button>
      <Button variant="default" onClick={() => onAssign({ skip: false }, false)}>
        {t('import.takeIn')}
      </Button>
      <ActionIcon size={36} aria-label={t('import.clear')} onClick={onClear}>
        <IconX size={17} stroke={1.8} aria-hidden />
      </ActionIcon>
    </div>
  )
}

type TargetProps = { readonly choice: Choice; readonly onChoice: (choice: Choice) => void }

function TargetChoice({ choice, onChoice }: TargetProps) {
  const targets = useTargets()
  const units = targets.unitsOf(choice.propertyId)
  return (
    <>
      <Select
        label={t('import.category')}
        placeholder={t('import.keep')}
        data={targets.categories}
        value={choice.category}
        searchable
        clearable
        data-autofocus
        w={185}
        onChange={(category) => onChoice({ ...choice, category })}
      />
      <Select
        label={t('import.propertyOf')}
        placeholder={t('import.keep')}
        data={targets.properties}
        value={choice.propertyId}
        searchable
        clearable
        w={195}
        onChange={(propertyId) => onChoice({ ...choice, propertyId, unitId: null })}
      />
      {units.length > 0 && (
        <Select
          label={t('import.unit')}
          placeholder={t('import.keep')}
          data={units}
          value={choice.unitId}
          clearable
          w={110}
          onChange={(unitId) => onChoice({ ...choice, unitId })}
        />
      )}
    </>
  )
}

/** Only what was chosen; the rest stays as it is. */
const chosenOf = ({ propertyId, unitId, category }: Choice): LineDecision => ({
  ...(category === null ? {} : { category }),
  ...(propertyId === null ? {} : { propertyId, unitId }),
})
