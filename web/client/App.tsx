import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Loading } from '../ui/states.tsx'
import { Broken } from './frame/Broken.tsx'
import { Frame } from './frame/Frame.tsx'
import { NotFound } from './frame/NotFound.tsx'
import { SignedIn } from './frame/SignedIn.tsx'
import { Start } from './front/Start.tsx'
import './client.css'

// One piece each: once the application has begun, a lost connection never stands between two of its steps.
const Apply = lazy(async () => ({ default: (await import('./apply/Apply.tsx')).Apply }))
const Receipt = lazy(async () => ({ default: (await import('./apply/Receipt.tsx')).Receipt }))
const MonthPage = lazy(async () => ({ default: (await import('./month/MonthPage.tsx')).MonthPage }))
const EmergencyPage = lazy(async () => ({ default: (await import('./wishes/EmergencyPage.tsx')).EmergencyPage }))
const MorePage = lazy(async () => ({ default: (await import('./wishes/MorePage.tsx')).MorePage }))
const ContactsPage = lazy(async () => ({ default: (await import('./case/contacts/ContactsPage.tsx')).ContactsPage }))
const AppealPage = lazy(async () => ({ default: (await import('./case/appeal/AppealPage.tsx')).AppealPage }))
const PromisesPage = lazy(async () => ({ default: (await import('./mine/PromisesPage.tsx')).PromisesPage }))
const PaymentsPage = lazy(async () => ({ default: (await import('./mine/PaymentsPage.tsx')).PaymentsPage }))
const DataPage = lazy(async () => ({ default: (await import('./mine/DataPage.tsx')).DataPage }))
const MessagesPage = lazy(async () => ({ default: (await import('./case/messages/MessagesPage.tsx')).MessagesPage }))
const RespitePage = lazy(async () => ({ default: (await import('./case/respite/RespitePage.tsx')).RespitePage }))
const ReadersPage = lazy(async () => ({ default: (await import('./case/readers/ReadersPage.tsx')).ReadersPage }))
const RegistersPage = lazy(async () => ({
  default: (await import('./case/registers/RegistersPage.tsx')).RegistersPage,
}))

const AccessibilityPage = lazy(async () => ({
  default: (await import('./accessibility/AccessibilityPage.tsx')).AccessibilityPage,
}))

const root = createRootRoute({
  component: () => (
    <Frame>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </Frame>
  ),
  notFoundComponent: NotFound,
})

const front = createRoute({ getParentRoute: () => root, path: '/', component: Start })

const apply = createRoute({
  getParentRoute: () => root,
  path: '/ansok/$month/$page',
  component: () => {
    const { month, page } = apply.useParams()
    return <SignedIn>{() => <Apply key={month} month={month} page={page} />}</SignedIn>
  },
})

const applyStart = createRoute({
  getParentRoute: () => root,
  path: '/ansok/$month',
  component: () => {
    const { month } = applyStart.useParams()
    return <SignedIn>{() => <Apply key={month} month={month} page={null} />}</SignedIn>
  },
})

const receipt = createRoute({
  getParentRoute: () => root,
  path: '/kvitto/$month',
  component: () => {
    const { month } = receipt.useParams()
    return <SignedIn>{() => <Receipt month={month} />}</SignedIn>
  },
})

const month = createRoute({
  getParentRoute: () => root,
  path: '/manad/$month',
  component: () => {
    const { month: of } = month.useParams()
    return <SignedIn>{() => <MonthPage key={of} month={of} />}</SignedIn>
  },
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/tillganglighet',
  component: AccessibilityPage,
})

const emergency = createRoute({
  getParentRoute: () => root,
  path: '/akut',
  component: () => <SignedIn>{() => <EmergencyPage />}</SignedIn>,
})

const more = createRoute({
  getParentRoute: () => root,
  path: '/mer/$month',
  component: () => {
    const { month: of } = more.useParams()
    return <SignedIn>{() => <MorePage key={of} month={of} />}</SignedIn>
  },
})

const readers = createRoute({
  getParentRoute: () => root,
  path: '/lasare',
  component: () => <SignedIn>{() => <ReadersPage />}</SignedIn>,
})

const contacts = createRoute({
  getParentRoute: () => root,
  path: '/kontakter',
  component: () => <SignedIn>{() => <ContactsPage />}</SignedIn>,
})

const appeal = createRoute({
  getParentRoute: () => root,
  path: '/overklaga/$month',
  component: () => {
    const { month: of } = appeal.useParams()
    return <SignedIn>{() => <AppealPage key={of} month={of} />}</SignedIn>
  },
})

const promises = createRoute({
  getParentRoute: () => root,
  path: '/att-gora',
  component: () => <SignedIn>{() => <PromisesPage />}</SignedIn>,
})

const payments = createRoute({
  getParentRoute: () => root,
  path: '/utbetalningar',
  component: () => <SignedIn>{() => <PaymentsPage />}</SignedIn>,
})

const data = createRoute({
  getParentRoute: () => root,
  path: '/mina-uppgifter',
  component: () => <SignedIn>{() => <DataPage />}</SignedIn>,
})

const messages = createRoute({
  getParentRoute: () => root,
  path: '/meddelanden',
  component: () => <SignedIn>{() => <MessagesPage />}</SignedIn>,
})

const respite = createRoute({
  getParentRoute: () => root,
  path: '/boende',
  component: () => <SignedIn>{() => <RespitePage />}</SignedIn>,
})

const registers = createRoute({
  getParentRoute: () => root,
  path: '/hamtat',
  component: () => <SignedIn>{() => <RegistersPage />}</SignedIn>,
})

const router = createRouter({
  routeTree: root.addChildren([
    front,
    applyStart,
    apply,
    receipt,
    month,
    more,
    accessibility,
    emergency,
    readers,
    registers,
    contacts,
    messages,
    appeal,
    promises,
    payments,
    data,
    respite,
  ]),
  defaultErrorComponent: Broken,
  scrollRestoration: true,
})

export function App() {
  return <RouterProvider router={router} />
}
