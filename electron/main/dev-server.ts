import { app } from 'electron';
import { devServerOrigin } from './app-origin';

/** Where `npm run dev` serves the window from; null in every other start and always in a packaged app. */
export const DEV_ORIGIN = devServerOrigin(process.env['VITE_DEV_SERVER_URL'], app.isPackaged);
