import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { issuesOf, type Issue } from '../../../api/calculations/issues.ts'
import { tellIssue } from '../../../texts/tell-issue.ts'
import { isStaffLanguage } from '../../../texts/language-codes.ts'
import { serverLanguage } from '../../../texts/say.ts'

const validation = z.array(
  z.object({
    keyword: z.string(),
    instancePath: z.string(),
    params: z.object({ values: z.array(z.unknown()).optional() }),
  }),
)
const refused = z.object({ validationContext: z.literal('body'), validation })

/** Enough to mend a form or a file by; a body of thousands of faults is not told them all. */
const mostTold = 20

interface ToldIssue extends Issue {
  /** The same in a sentence. */
  told: string
}

/** What is wrong with the body's fields: name, kind and allowed range. Never what was sent, neither values nor names that are the sender's own. */
export function issuesIn(error: unknown, request: FastifyRequest): { issues: ToldIssue[] } | null {
  const found = refused.safeParse(error)
  const shape = request.routeOptions.schema?.body
  if (!found.success || !(shape instanceof z.ZodType)) return null
  const raw = found.data.validation.slice(0, mostTold).map(({ keyword, instancePath, params: { values } }) => ({
    code: keyword,
    path: stepsOf(instancePath),
    ...(values === undefined ? {} : { values }),
  }))
  const asked = serverLanguage(request.headers['accept-language'])
  const language = isStaffLanguage(asked) ? asked : 'sv'
  const issues = issuesOf(raw, shape, request.body).filter(({ field }) => isOurs(field))
  return { issues: issues.map((issue) => ({ ...issue, told: tellIssue(issue, language) })) }
}

const stepsOf = (path: string): (string | number)[] =>
  path
    .split('/')
    .filter((step) => step !== '')
    .map((step) => (/^\d{1,4}$/.test(step) ? Number(step) : step))

/** Below `facts` keys are the sender's own; elsewhere a field is one of ours. */
const isOurs = (field: string): boolean => !/(?:^|\.)facts\./.test(field) && /^[\w.[\]]*$/.test(field)
