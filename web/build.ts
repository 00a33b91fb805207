import { build } from 'vite'
import { appConfig, type App } from './vite.config.ts'

const apps: readonly App[] = ['client', 'staff']

/** Both apps, as files to serve: `dist/client` at `/`, `dist/staff` at `/staff/`. */
for (const app of apps) await build(appConfig(app))
