import { join } from 'node:path'
import type { EngineReport } from '#shared/monte-carlo/monte-carlo-result'
import { launchApp } from '../../scripts/drive-app.ts'
import { bundleScript } from './bundle-script.ts'

/**
 * The futures of the sample in the app itself, the second time they are asked for in one start.
 *
 * @param isForced WebGL 2 on whatever the machine has; otherwise the engine that the app picks
 */
export async function runOnCard(isForced: boolean, paths: number): Promise<EngineReport> {
  if (isForced) process.env['FREEHOLD_CARD'] = 'webgl2'
  else delete process.env['FREEHOLD_CARD']
  const { page, close } = await launchApp()
  try {
    await page.getByTestId('open-sample').click()
    await page.getByTestId('dashboard').waitFor()
    await page.evaluate(await bundleScript(join(import.meta.dirname, 'risk-client.ts')))
    return await page.evaluate(
      (count) =>
        (
          window as unknown as { simulateSample: (paths: number) => Promise<EngineReport> }
        ).simulateSample(count),
      paths,
    )
  } finally {
    await close()
    delete process.env['FREEHOLD_CARD']
  }
}
