import type { Draft } from '../../draft.ts'
import type { appeal as appealSv } from '../../sv/client/appeal.ts'

export const appeal = {
  title: 'Ka qaado rafcaan go’aanka {{month}}',
  lead: 'Ku qor erayadaada. Inta kale annagaa buuxinayna: magacaaga, kiiskaaga iyo go’aanka ay quseyso.',
  start: 'Rafcaan halkan ka qaado',
  see: 'Arag rafcaankaaga',
  none: 'Ma jiro go’aan laga qaadan karo rafcaan bishan',
  of: 'Go’aanka {{day}}',
  to: 'Waxaad u diraysaa annaga, {{committee}}. Haddii aannan go’aanka u beddelin sidaad rabto, maxkamadda maamulka (förvaltningsrätten) ayaa rafcaankaaga eegaysa.',
  by: 'Waa inuu noo yimaadaa ugu dambayn {{day}}.',
  tooLate:
    'Maalinta ugu dambaysay waxay ahayd {{day}}. Weli waad diri kartaa. Markaas waxaannu eegaynaa inuu dib u dhacay, waana lagu soo ogeysiinayaa.',
  notOpened: 'Weli ma aadan furin go’aanka. Waxaad haysataa saddex toddobaad laga bilaabo maalinta aad furto.',
  wish: 'Sidee baad rabtaa in go’aanka loo beddelo?',
  wishHelp: 'Tusaale: Waxaan rabaa lacag kirada oo dhan ah.',
  wishFirst: 'Qor sidaad rabto in go’aanka loo beddelo',
  why: 'Waayo?',
  whyHelp: 'Qor waxa muhiim kuu ah. Waad ka tagi kartaa oo hadhow baad wax kale soo diri kartaa.',
  help: 'Ma u baahan tahay caawimo qoraal ah? Na soo wac ama halkan kaalay, waannu kuu qoraynaa. Rafcaanku lacag ma aha.',
  send: 'Dir rafcaanka',
  received: 'Waxaannu helnay rafcaankaaga {{day}}.',
  late: 'Wuxuu yimid maalinta ugu dambaysay ka dib. Waxaannu eegaynaa in la eegi karo, waana lagu soo ogeysiinayaa.',
  next: 'Marka hore waxaannu eegnaa in go’aanka la beddelo. Haddii kale waxaannu wax walba u diraynaa maxkamadda maamulka, ugu dambayn {{day}}.',
  add: 'Ma rabtaa inaad wax ku darto? Fariin ahaan noogu soo dir.',
} satisfies Draft<typeof appealSv>
