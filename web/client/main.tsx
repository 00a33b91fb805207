import { start } from '../ui/start.tsx'

await start('client', true, <main />)
