import { launchApp } from './drive-app.ts'
const [route, name, ...rest] = process.argv.slice(2)
for (const [colorScheme, width, height] of [['light', 1280, 800], ['dark', 1920, 1080]] as const) {
  const { page, close, complaints } = await launchApp({ colorScheme, width, height })
  await page.getByTestId('open-sample').click()
  await page.getByTestId('dashboard').waitFor()
  await page.evaluate((hash) => { location.hash = hash }, `#${route}`)
  await page.waitForTimeout(1500)
  for (const step of rest) { await page.getByTestId(step).first().click(); await page.waitForTimeout(600) }
  await page.screenshot({ path: `/dev/shm/uw/${name}-${colorScheme}-1.png` })
  const scrollers = await page.evaluate(() => { const all = [...document.querySelectorAll('*')].filter((e) => e.scrollHeight > e.clientHeight + 100 && getComputedStyle(e).overflowY === 'auto'); const e = all.sort((a, b) => b.scrollHeight - a.scrollHeight)[0]; if (!e) return 0; (window as never as { s: Element }).s = e; return Math.ceil(e.scrollHeight / e.clientHeight) })
  for (let k = 1; k < Math.min(4, scrollers); k++) { await page.evaluate((k) => { const e = (window as never as { s: Element }).s; e.scrollTop = k * e.clientHeight * 0.9 }, k); await page.waitForTimeout(400); await page.screenshot({ path: `/dev/shm/uw/${name}-${colorScheme}-${k + 1}.png` }) }
  console.log(complaints)
  await close()
}
