import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { LineList } from '../ui/LineList.tsx'
import { Section } from '../ui/Section.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { withChanges } from './change-input.ts'
import { capitalize, readable } from './readable.ts'
import { relaxationChanges } from './relaxation-changes.ts'
import { RunAgainButton } from './RunAgainButton.tsx'
import styles from './run.module.css'

type Props = { readonly run: Run }

/** Which limits cannot hold together, and the smallest change that lets them. */
export function InfeasibleView({ run }: Props) {
  const { file } = useWorkspace()
  const words = run.explanation?.infeasibility
  if (!words) return null
  const moves = run.result.infeasibility?.relaxation?.moves ?? []
  const changes = relaxationChanges(run.input, moves, words.fixes)
  const conflict = words.conflict.map(({ id, name }) => ({
    key: id,
    title: capitalize(readable(name)),
    end: <StatusBadge tone="bad">{t('run.inConflict')}</StatusBadge>,
  }))
  const fixes = words.fixes.map(({ id, sentence }) => ({ key: id, title: readable(sentence) }))
  return (
    <div data-testid="run-infeasible">
      <p className={styles['conflictLine']}>{readable(words.headline)}</p>
      <div className={styles['pair']}>
        <Section title={t('run.conflict')}>
          <LineList lines={conflict} empty="" />
        </Section>
        <Section title={t('run.fixes')}>
          <LineList lines={fixes} empty={t('run.fixesNone')} />
          {words.afterwards !== null && <p>{words.afterwards}</p>}
          {fixes.length > 0 && changes.length === 0 && <p>{t('run.fixByHand')}</p>}
          {changes.length > 0 && (
            <RunAgainButton
              run={run}
              label={t('run.fixApply')}
              name={t('run.fixName', { name: run.name })}
              input={withChanges(run.input, changes)}
              useHistory
              disabled={file.readOnly}
              testId="run-apply-fix"
            />
          )}
        </Section>
      </div>
    </div>
  )
}
