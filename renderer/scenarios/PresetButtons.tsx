import { Button } from '@mantine/core'
import { presetNames } from '#shared/scenario-presets'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import styles from './scenarios.module.css'
import type { WorkingScenario } from './use-working-scenario.ts'

type Props = { readonly working: WorkingScenario }

/** A new scenario from a built-in one, in a click. */
export function PresetButtons({ working }: Props) {
  const { parent } = working.draft
  const isChosen = (preset: string) =>
    parent.type === 'preset' && parent.preset === preset && !hasOwn(working)
  return (
    <Section title={t('scenarios.presets')}>
      <div className={styles['presets']}>
        {presetNames.map((preset) => (
          <Button
            key={preset}
            size="compact-sm"
            variant={isChosen(preset) ? 'filled' : 'default'}
            aria-pressed={isChosen(preset)}
            onClick={() => working.startFrom({ type: 'preset', preset })}
            data-testid={`preset-${preset}`}
          >
            {t(`scenarios.preset.${preset}`)}
          </Button>
        ))}
      </div>
    </Section>
  )
}

const hasOwn = ({ draft: { overrides } }: WorkingScenario): boolean =>
  Object.keys(overrides.shifts).length + Object.keys(overrides.fixed).length > 0
