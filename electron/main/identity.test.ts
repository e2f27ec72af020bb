import { expect, test } from 'vitest';
import { APP_ORIGIN } from '@shared/ipc/desktop-api';
import { APP_ID, USER_DATA_FOLDER } from './identity';

test('the names that users’ data hangs on never change', () => {
  expect({ APP_ID, USER_DATA_FOLDER, APP_ORIGIN }).toEqual({
    APP_ID: 'se.kraftsamling.app',
    USER_DATA_FOLDER: 'Kraftsamling',
    APP_ORIGIN: 'app://kraftsamling',
  });
});
