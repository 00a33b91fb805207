import type { RefusalPart } from '../../refusal-text.ts'

/** Who may decide, and telling the board. */
export const delegationRefusals = {
  'delegation_order.in_past': {
    title: 'En delegationsordning börjar inte bakåt i tiden',
    detail: 'Beslut är redan fattade efter den som gällde. Välj i dag eller en senare dag.',
  },
  'delegation_order.before_decision': {
    title: 'Nämnden hade inte beslutat då',
    detail: 'Delegationsordningen kan börja gälla tidigast den dag nämnden beslutade den.',
  },
  'delegation_order.same_day': {
    title: 'En annan delegationsordning börjar samma dag',
    detail: 'Välj en senare dag. Den som är godkänd ändras inte.',
  },
  'delegation_notice.month_open': {
    title: 'Månaden är inte slut',
    detail: 'Fler beslut kan fattas den här månaden. Nämnden får listan när månaden är slut.',
  },
  'delegation_notice.day_unfit': {
    title: 'Dagen stämmer inte',
    detail: 'Sammanträdet ska ha hållits efter månadens slut, senast i dag.',
  },
  'delegation_notice.told': {
    title: 'Det är redan antecknat',
    detail: 'Ladda om sidan och se vid vilket sammanträde nämnden fick listan.',
  },
} satisfies RefusalPart
