import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'

/** The API's own description, made from the same shapes that check each request. */
export async function registerOpenApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    // Pages and sign-in are no part of the API.
    hideUntagged: true,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Tillit',
        version: '0.1.0',
        description: 'Ekonomiskt bistånd: each act and each read that Tillit offers.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-tillit' } } },
    },
    transform: jsonSchemaTransform,
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
}

/** Problem document of one status, with the codes it may carry. */
export function problemShape(status: number, codes: readonly string[]): z.ZodType {
  const [first = 'fault', ...rest] = [...new Set(codes)]
  return z.looseObject({
    type: z.string(),
    status: z.literal(status),
    code: z.enum([first, ...rest]),
    title: z.string(),
    detail: z.string(),
    instance: z.string(),
  })
}
