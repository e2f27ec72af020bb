/** The application's id on Windows and macOS; frozen, since installers and user data are tied to it. */
export const APP_ID = 'se.kraftsamling.app';

/** The folder in the user's application data that holds everything; frozen, since renaming it makes data vanish. */
export const USER_DATA_FOLDER = 'Kraftsamling';
