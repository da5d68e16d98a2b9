import { z } from 'zod'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { optional } from './portfolio-file-books.ts'
import { ScenarioOverrides } from '../scenarios/scenario-assumptions.ts'
import { ScenarioPreset } from '../scenarios/scenario-presets.ts'

const PortableScenario = z
  .strictObject({
    id: EntityId,
    /** Of a property or a deal; of the portfolio when neither is named. */
    propertyId: optional(EntityId),
    dealId: optional(EntityId),
    name: ShortText,
    preset: optional(ScenarioPreset),
    parentScenarioId: optional(EntityId),
    overrides: ScenarioOverrides,
    notes: LongText.default(''),
  })
  .refine(({ preset, parentScenarioId }) => (preset === null) !== (parentScenarioId === null), {
    path: ['preset'],
    message: 'A scenario is based on a built-in one or on another: name one of the two.',
  })
  .refine(({ propertyId, dealId }) => propertyId === null || dealId === null, {
    path: ['dealId'],
    message: 'A scenario is of a property or of a deal.',
  })

/** The saved scenarios of a portable file. */
export const portableScenarios = { scenarios: z.array(PortableScenario).default([]) }
