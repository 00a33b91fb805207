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
    title: 'Vi kunde inte läsa uppgifterna',
    detail: 'Något fält är tomt eller fel ifyllt. Läs igenom det du skrivit och försök igen.',
  },
  'request.too_large': {
    title: 'Det du skickade är för stort',
    detail: 'Skicka mindre åt gången. En bifogad fil får vara högst 10 MB.',
  },
  'request.too_many': {
    title: 'Det gick lite för fort',
    detail: 'Vi har fått många försök på kort tid. Vänta en minut och försök igen. Inget av det du skrivit är borta.',
  },
  'request.wrong_origin': {
    title: 'Vi tog inte emot det som skickades',
    detail:
      'Det kom från en annan webbplats än den här. Öppna Tillit på nytt i din webbläsare och gör om det du skulle göra.',
  },
  'session.none': {
    title: 'Du är inte inloggad',
    detail: 'Logga in, så kommer du tillbaka hit.',
  },
  'session.ended': {
    title: 'Du har blivit utloggad',
    detail: 'Det gick en stund utan att något hände, eller så loggade du ut. Logga in igen, så kommer du tillbaka hit.',
  },
  'role.not_allowed': {
    title: 'Din behörighet räcker inte',
    detail: 'Du har inte den roll som krävs för detta. Prata med din chef om du tror att du borde ha den.',
  },
  not_found: {
    title: 'Det finns inget här',
    detail: 'Adressen kan vara fel eller gammal. Gå till startsidan och börja därifrån.',
  },
  'case.ask_unit': {
    title: 'Ärendet hör inte till dig',
    detail: 'Du kan bara öppna ärenden du arbetar med. Fråga enheten som har ärendet: {{unit}}, {{phone}}.',
  },
  'case.closed': {
    title: 'Ärendet är avslutat',
    detail:
      'Inget nytt kan göras i ett avslutat ärende. Öppna det igen på sidan Hushåll och ärende om det behövs. Det du skrivit finns kvar.',
  },
  'conflict.changed': {
    title: 'Någon har ändrat här under tiden',
    detail: 'Det finns en nyare version. Läs den och välj vad som ska gälla. Det du har skrivit finns kvar.',
  },
  'idempotency.missing': {
    title: 'Sidan behöver laddas om',
    detail: 'Sidan skickade inte det märke som hindrar att samma sak görs två gånger. Ladda om sidan och försök igen.',
  },
  'idempotency.reused': {
    title: 'Det här har redan skickats, med annat innehåll',
    detail: 'Ladda om sidan och se vad som har kommit fram innan du skickar igen.',
  },
  busy: {
    title: 'Just nu är det många som använder tjänsten',
    detail: 'Vänta en liten stund och försök igen. Inget av det du skrivit är borta.',
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
