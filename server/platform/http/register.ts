import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { anyRoute } from '../../../api/refusals.ts'
import { refuse } from '../../../base/refusal.ts'
import type { Platform } from '../platform.ts'
import { stopsOnClosed } from '../access/admit.ts'
import { answer, askAtDoor } from './answer.ts'
import type { Bound, FileReply, Upload } from './bind.ts'
import { problemShape } from './openapi.ts'
import { statusFor } from './problem.ts'

/** Puts one bound route on the server: its shapes check what comes in and strip what goes out. */
export function registerRoute(app: FastifyInstance, platform: Platform, bound: Bound): void {
  const { route } = bound
  const limited = route.path.startsWith('/api/search') || route.path.startsWith('/api/contact-centre')
  app.route({
    method: route.method,
    url: route.path,
    schema: {
      summary: route.summary,
      tags: [route.path.split('/')[2] ?? 'api'],
      ...(route.params ? { params: route.params } : {}),
      ...(route.body && !route.takesFile ? { body: route.body } : {}),
      response: { ...(route.reply ? { 200: route.reply } : {}), ...problems(bound) },
    },
    ...(limited ? { config: { rateLimit: { max: 120, timeWindow: '1 minute' } } } : {}),
    handler: async (request, reply) => {
      if (route.takesFile) await askAtDoor(platform, bound, request)
      const upload = route.takesFile ? await readUpload(request, bound) : undefined
      const said = await answer(platform, bound, request, upload)
      void reply.header('cache-control', 'no-store')
      return isFile(said) ? sendFile(reply, said) : said
    },
  })
}

function problems(bound: Bound): Record<number, z.ZodType> {
  const codes = [...anyRoute, ...bound.route.refuses, ...(stopsOnClosed(bound.route) ? ['case.closed' as const] : [])]
  const statuses = new Set(codes.map((code) => statusFor(code)))
  return Object.fromEntries(
    [...statuses].map((status) => [
      status,
      problemShape(
        status,
        codes.filter((code) => statusFor(code) === status),
      ),
    ]),
  )
}

/** The one file of a form, and its fields. Read to the end: a second file is refused, not left behind unseen. */
async function readUpload(request: FastifyRequest, bound: Bound): Promise<Upload> {
  if (!request.isMultipart()) refuse('request.malformed')
  const { files, fields } = await readForm(request)
  const body = bound.route.body?.safeParse(Object.fromEntries(fields))
  const [bytes] = files
  if (!bytes || files.length > 1 || (body && !body.success)) refuse('request.malformed')
  request.body = body?.data
  return { bytes }
}

async function readForm(request: FastifyRequest): Promise<{ files: Buffer[]; fields: Map<string, unknown> }> {
  const files: Buffer[] = []
  const fields = new Map<string, unknown>()
  try {
    for await (const part of request.parts())
      if (part.type === 'file') files.push(await part.toBuffer())
      else fields.set(part.fieldname, part.value)
  } catch (error) {
    // Whatever else stops the reading is the form's own doing: broken, cut off, or past a limit.
    refuse(isTooLarge(error) ? 'file.too_large' : 'request.malformed')
  }
  return { files, fields }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE'

function isFile(reply: unknown): reply is FileReply {
  return typeof reply === 'object' && reply !== null && 'bytes' in reply && reply.bytes instanceof Uint8Array
}

function sendFile(reply: FastifyReply, file: FileReply): FastifyReply {
  return reply
    .type(file.mediaType)
    .header('content-disposition', `${file.disposition}; filename="${file.name}"`)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(file.bytes))
}
