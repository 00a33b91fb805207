import type { RefusalPart, RefusalTexts } from '../refusal-text.ts'
import { administrationRefusals } from './refusals/administration.ts'
import { applicationRefusals } from './refusals/application.ts'
import { calculationRefusals } from './refusals/calculation.ts'
import { closingRefusals } from './refusals/closing.ts'
import { completionRefusals } from './refusals/completion.ts'
import { concernRefusals } from './refusals/concern.ts'
import { contactRefusals } from './refusals/contact.ts'
import { decisionRefusals } from './refusals/decision.ts'
import { unexecutedRefusals } from './refusals/unexecuted.ts'
import { delayRefusals } from './refusals/delay.ts'
import { delegationRefusals } from './refusals/delegation.ts'
import { deviationRefusals } from './refusals/deviation.ts'
import { intakeRefusals } from './refusals/intake.ts'
import { registerRefusals } from './refusals/register.ts'
import { respiteRefusals } from './refusals/respite.ts'
import { simulationRefusals } from './refusals/simulation.ts'
import { workRefusals } from './refusals/work.ts'

const commonRefusals = {
  'request.malformed': {
    title: 'We could not read what you entered',
    detail: 'A field is empty or filled in wrongly. Look through what you wrote and try again.',
  },
  'request.too_large': {
    title: 'What you sent is too large',
    detail: 'Send less at a time. An attached file may be at most 10 MB.',
  },
  'request.too_many': {
    title: 'That was a little too fast',
    detail: 'We got many attempts in a short time. Wait a minute and try again. Nothing you wrote is lost.',
  },
  'request.wrong_origin': {
    title: 'We did not accept what was sent',
    detail:
      'It came from another website than this one. Open Tillit again in your browser and redo what you were doing.',
  },
  'session.none': {
    title: 'You are not signed in',
    detail: 'Sign in and you will come back here.',
  },
  'session.ended': {
    title: 'You have been signed out',
    detail: 'Nothing happened for a while, or you signed out. Sign in again and you will come back here.',
  },
  'role.not_allowed': {
    title: 'Your access does not cover this',
    detail: 'You do not have the role this needs. Talk to your manager if you think you should have it.',
  },
  not_found: {
    title: 'There is nothing here',
    detail: 'The address may be wrong or old. Go to the start page and begin there.',
  },
  'case.ask_unit': {
    title: 'This case is not yours',
    detail: 'You can only open cases you work with. Ask the unit that has the case: {{unit}}, {{phone}}.',
  },
  'case.closed': {
    title: 'The case is closed',
    detail:
      'Nothing new can be done in a closed case. Open it again on the page Household and case if needed. What you wrote is still there.',
  },
  'conflict.changed': {
    title: 'Someone changed this in the meantime',
    detail: 'There is a newer version. Read it and choose what should count. What you wrote is still here.',
  },
  'idempotency.missing': {
    title: 'The page needs to be reloaded',
    detail: 'The page did not send the mark that stops the same thing from being done twice. Reload and try again.',
  },
  'idempotency.reused': {
    title: 'This was already sent, with other content',
    detail: 'Reload the page and see what arrived before you send again.',
  },
  busy: {
    title: 'Many people are using the service right now',
    detail: 'Wait a little and try again. Nothing you wrote is lost.',
  },
} satisfies RefusalPart

export const refusals = {
  ...commonRefusals,
  ...administrationRefusals,
  ...applicationRefusals,
  ...closingRefusals,
  ...completionRefusals,
  ...concernRefusals,
  ...contactRefusals,
  ...decisionRefusals,
  ...unexecutedRefusals,
  ...delayRefusals,
  ...delegationRefusals,
  ...deviationRefusals,
  ...intakeRefusals,
  ...registerRefusals,
  ...respiteRefusals,
  ...simulationRefusals,
  ...workRefusals,
  ...calculationRefusals,
} satisfies RefusalTexts
