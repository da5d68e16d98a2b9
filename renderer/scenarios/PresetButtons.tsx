import { Button } from '@mantine/core'
import { isNothingSaid } from '#shared/scenarios/scenario-assumptions'
import { presetNames } from '#shared/scenarios/scenario-presets'
import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import styles from './scenarios.module.css'
import type { WorkingScenario } from './use-working-scenario.ts'

type Props = { readonly working: WorkingScenario }

/** A new scenario from a built-in one, in a click. */
export function PresetButtons({ working }: Props) {
  const { parent, overrides } = working.draft
  const chosen = parent.type === 'preset' ? parent.preset : null
  const isChosen = (preset: string) => chosen === preset && isNothingSaid(overrides)
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
      {chosen && (
        <p className={styles['presetNote']} data-testid="preset-note">
          {t(`scenarios.presetNote.${chosen}`)}
        </p>
      )}
    </Section>
  )
}
