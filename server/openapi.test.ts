import { expect, test } from 'vitest'
import { z } from 'zod'
import { makeLetterRenderer } from './letters/render/renderer.ts'
import { allRoutes } from './serve.ts'
import { startApp } from './platform/testing/app.ts'

const operation = z.object({ summary: z.string().optional(), responses: z.record(z.string(), z.unknown()) })
const description = z.object({ openapi: z.string(), paths: z.record(z.string(), z.record(z.string(), operation)) })

test('the description of the API has every bound route, with what it may refuse, and no other', async () => {
  const app = await startApp()
  const renderer = makeLetterRenderer()
  try {
    const { openapi, paths } = description.parse(await (await fetch(`${app.base}/api/openapi.json`)).json())
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { summary, responses }]) => ({
        route: `${method.toUpperCase()} ${path}`,
        summary,
        refuses: Object.keys(responses).some((status) => status.startsWith('4')),
      })),
    )
    const bound = allRoutes(renderer, { demo: true, idleMinutes: 30 }, 'SoL 15:10').map(({ route }) => ({
      route: `${route.method} ${route.path.replaceAll(/:(\w+)/g, '{$1}')}`,
      summary: route.summary,
      refuses: true,
    }))
    expect(openapi).toBe('3.1.0')
    expect(bound.length).toBeGreaterThan(25)
    expect(told.filter(({ route }) => route.includes(' /api/')).toSorted(byRoute)).toEqual(bound.toSorted(byRoute))
  } finally {
    await renderer.close()
    await app.close()
  }
})

const byRoute = (a: { route: string }, b: { route: string }) => (a.route < b.route ? -1 : 1)
