import { Button } from '@mantine/core'
import { rateScenarios, SOFR } from '#shared/debt-stack/rate-scenarios'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { emptyScenario, type ScenarioDraft } from '../draft.ts'
import { AddButton } from '../../optimizer/input/AddButton.tsx'
import { FieldTable } from './FieldTable.tsx'
import shared from '../../optimizer/input/input.module.css'
import styles from './input.module.css'
import { RemoveButton } from '../../optimizer/input/RemoveButton.tsx'
import { RowName } from './RowName.tsx'
import { StackField } from './StackField.tsx'
import type { StackForm } from './use-stack-form.ts'

type Props = { readonly form: StackForm }

const columns = [
  { field: 'scenarios.id' },
  { field: 'scenarios.probability', width: 118 },
  { field: 'scenarios.index', width: 124 },
  { field: 'scenarios.noiFactor', width: 122 },
  { field: 'scenarios.valueFactor', width: 118 },
] as const

const numbers = ['probability', 'index', 'noiFactor', 'valueFactor'] as const

/** Where rates, income and value may go, and how likely each is. */
export function ScenariosSection({ form }: Props) {
  const format = useFormat()
  const { scenarios } = form.draft
  const change = (next: readonly ScenarioDraft[]) => form.change({ scenarios: next })
  const total = scenarios.reduce((sum, { probability }) => sum + (probability ?? 0), 0)
  const problem = form.messages.get('/scenarios')
  const restore = () =>
    change(
      rateScenarios(scenarios[0]?.index ?? SOFR.rate).map((scenario) =>
        Object.assign(emptyScenario(crypto.randomUUID()), scenario),
      ),
    )
  return (
    <Section
      title={t('ds.scenarios')}
      note={t('ds.scenariosNote', { total: format.rate(total, 0) })}
    >
      <FieldTable label={t('ds.scenarios')} columns={columns}>
        <tbody>
          {scenarios.map((scenario, at) => (
            <ScenarioRow
              key={scenario.rowId}
              scenario={scenario}
              at={at}
              messages={form.messages}
              onChange={(next) => change(scenarios.with(at, next))}
              onRemove={() => change(scenarios.toSpliced(at, 1))}
            />
          ))}
        </tbody>
      </FieldTable>
      <div className={styles['tools']}>
        <AddButton
          label={t('ds.addScenario')}
          onAdd={() => change([...scenarios, emptyScenario(crypto.randomUUID())])}
        />
        <Button variant="subtle" size="xs" onClick={restore}>
          {t('ds.builtInScenarios')}
        </Button>
        <span className={shared['hint']}>
          {t('ds.scenarioSource', { rate: format.rate(SOFR.rate, 2), date: format.date(SOFR.on) })}
        </span>
      </div>
      {problem !== undefined && <p className={shared['problem']}>{problem}</p>}
    </Section>
  )
}

type RowProps = {
  readonly scenario: ScenarioDraft
  readonly at: number
  readonly messages: ReadonlyMap<string, string>
  readonly onChange: (scenario: ScenarioDraft) => void
  readonly onRemove: () => void
}

function ScenarioRow({ scenario, at, messages, onChange, onRemove }: RowProps) {
  const name = scenario.id === '' ? t('ds.scenarioNumber', { number: at + 1 }) : scenario.id
  return (
    <tr>
      <td>
        <RowName
          field="scenarios.id"
          at={at}
          value={scenario.id}
          problem={messages.get(`/scenarios/${at}/id`)}
          onChange={(id) => onChange({ ...scenario, id })}
        />
      </td>
      {numbers.map((field) => (
        <td key={field}>
          <StackField
            field={`scenarios.${field}`}
            path={`/scenarios/${at}/${field}`}
            value={scenario[field]}
            onChange={(value) => onChange({ ...scenario, [field]: value })}
            messages={messages}
            rowName={name}
            placeholder={field.endsWith('Factor') ? '1 ×' : ''}
          />
        </td>
      ))}
      <td>
        <RemoveButton name={name} onRemove={onRemove} />
      </td>
    </tr>
  )
}
