import { checkOptions, strict } from './strict.mjs';

const ROLES = [
  'about',
  'quit',
  'hide',
  'hideOthers',
  'unhide',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'zoomIn',
  'zoomOut',
  'resetZoom',
  'togglefullscreen',
  'toggleDevTools',
];
const ACCELERATOR =
  /^(?:(?:CmdOrCtrl|CommandOrControl|Ctrl|Control|Cmd|Command|Alt|Option|Shift)\+)*(?:[A-Z0-9]|F\d{1,2}|Plus|Space|Tab|Enter|Delete|Escape)$/;
const isString = (/** @type {unknown} */ value) => typeof value === 'string';
const ITEM = {
  id: isString,
  label: isString,
  type: (/** @type {unknown} */ value) => value === 'separator',
  role: (/** @type {string} */ value) => ROLES.includes(value),
  accelerator: (/** @type {string} */ value) => ACCELERATOR.test(value),
  registerAccelerator: (/** @type {unknown} */ value) => value === false,
  click: (/** @type {unknown} */ value) => typeof value === 'function',
  submenu: Array.isArray,
};

/** @param {any} template */
function createItem(template) {
  checkOptions('MenuItem', template, ITEM);
  return strict('MenuItem', {
    id: template.id,
    label: template.label ?? '',
    role: template.role,
    accelerator: template.accelerator,
    enabled: true,
    visible: true,
    submenu: template.submenu && Menu.buildFromTemplate(template.submenu),
    click() {
      if (template.role) throw new Error(`the stand-in does not perform the menu role ${template.role}`);
      template.click?.(this, undefined, {});
    },
  });
}

/** `electron.Menu`: items that tests can find and click. Keys are the page's; the system's menu keys are not imitated. */
export class Menu {
  /** @type {Menu | null} */
  static current = null;
  static setApplicationMenu = (/** @type {Menu} */ menu) => void (Menu.current = menu);
  static getApplicationMenu = () => Menu.current;

  /** @param {any[]} template */
  static buildFromTemplate(template) {
    const menu = new Menu();
    menu.items = template.map(createItem);
    return strict('Menu', menu);
  }

  /** @type {any[]} */
  items = [];

  /** @param {string} id @returns {any} */
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
