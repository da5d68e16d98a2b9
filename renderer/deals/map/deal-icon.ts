import type { DealStage } from '#shared/deals/deal-stages'
import { t } from '../../app/messages/t.ts'
import { SpokenIcon } from '../../map/layers/map-icons.ts'
import styles from './deal-map.module.css'

/** What is drawn for a stage: a letter in a shape, so that colour is never alone. */
const shapes: Readonly<Record<DealStage, 'circle' | 'square' | 'diamond' | 'dashed'>> = {
  lead: 'circle',
  screening: 'circle',
  underwriting: 'circle',
  offer: 'square',
  due_diligence: 'square',
  closed: 'diamond',
  passed: 'dashed',
}

const size = 26

/** The mark of a deal at a stage, as an element. */
export function markOf(stage: DealStage): HTMLElement {
  const mark = document.createElement('span')
  mark.className = `${styles['mark'] ?? ''} ${styles[shapes[stage]] ?? ''}`
  const letter = document.createElement('b')
  letter.textContent = t(`stage.${stage}`).charAt(0)
  mark.append(letter)
  return mark
}

export const dealIcon = (stage: DealStage, words: string): SpokenIcon =>
  new SpokenIcon({ html: markOf(stage), className: '', iconSize: [size, size] }, words)
