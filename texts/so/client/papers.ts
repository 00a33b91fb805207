import type { Draft } from '../../draft.ts'
import type { papers as papersSv } from '../../sv/client/papers.ts'

export const papers = {
  camera: 'Sawir qaado',
  choose: 'Dooro sawir ama PDF',
  sending: 'Waa la dirayaa: {{percent}} boqolkiiba',
  waiting: 'Xiriir ma jiro. Marka uu soo noqdo iskeen ayaannu u sii wadaynaa.',
  failed: 'Faylka lama diri karin.',
  again: 'Mar kale isku day',
  drop: 'Jooji',
  sent: 'Waa la diray. Mahadsanid!',
  infected: 'Faylku wuxuu lahaa barnaamij waxyeello leh, lamana furin. Warqadda sawir ka qaado.',
  desk: {
    title: 'Sawirrada eeg ka hor intaadan dirin',
    page: 'Bogga {{number}}',
    reading: 'Sawirka waa la akhrinayaa …',
    blurred: 'Sawirku ma cadda. Fadlan mar kale qaado.',
    dark: 'Sawirku waa mugdi. Fadlan meel iftiin leh ka qaado.',
    unreadable: 'Sawirka browser-kan kuma akhrin karo. Halkan sawir cusub ka qaado, ama JPEG ahaan u kaydi.',
    turn: 'Wareeji',
    crop: 'Beddel geesaha',
    up: 'Kor u dhaqaaji',
    down: 'Hoos u dhaqaaji',
    remove: 'Ka saar',
    add: 'Bog kale',
    send_one: 'Dir {{count}} bog',
    send_other: 'Dir {{count}} bog',
    cancel: 'Jooji',
  },
  crop: {
    help: 'Geesaha u jiid dhinacyada warqadda, ama ku dhaqaaji furayaasha falaarta.',
    corners: ['Geeska kore ee bidix', 'Geeska kore ee midig', 'Geeska hoose ee midig', 'Geeska hoose ee bidix'],
    done: 'Dhammaad',
    whole: 'Sawirka oo dhan',
  },
} satisfies Draft<typeof papersSv>
