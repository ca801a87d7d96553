// One listener for all keys. A key works the visible control that carries it in data-key; it is silent while someone types.
// Lists and other pieces hear 'docket-key' first and may take the key for themselves.
class DocketKeys extends HTMLElement {
  static OPEN = ['dialog', 'confirm-dialog', 'select', 'combo-box', 'multi-select-combo-box', 'date-picker']
    .map(name => `vaadin-${name}[opened]`).join();

  connectedCallback() {
    this.listener = event => this.hear(event);
    window.addEventListener('keydown', this.listener);
    // Asked before anything that is open hears the key: the Escape that closes it must not leave the page as well, also where
    // it has no focus yet.
    this.early = () => this.open = document.querySelector(DocketKeys.OPEN) !== null;
    window.addEventListener('keydown', this.early, true);
    this.skipper = event => document.getElementById(event.target.closest?.('[data-focus]')?.dataset.focus)?.focus();
    document.addEventListener('click', this.skipper);
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.listener);
    window.removeEventListener('keydown', this.early, true);
    document.removeEventListener('click', this.skipper);
  }

  hear(event) {
    if (event.defaultPrevented || event.isComposing || event.altKey || document.querySelector('dialog[open]')) return;
    const key = DocketKeys.nameOf(event);
    if (key === 'escape' && this.open) return;
    if (DocketKeys.isTyping(event.composedPath()[0]) && !key.startsWith('ctrl+')) return;
    if (key === 'space' && document.activeElement?.matches('a,button,vaadin-button,vaadin-slider,[role=button]')) return;
    const heard = new CustomEvent('docket-key', { detail: { key }, cancelable: true });
    if (!window.dispatchEvent(heard)) {
      event.preventDefault();
    } else if (key === '?') {
      event.preventDefault();
      this.showAll();
    } else {
      const control = this.controls().find(c => c.dataset.key.split(' ').includes(key));
      if (control) {
        event.preventDefault();
        DocketKeys.work(control, key);
      }
    }
  }

  controls() {
    const dialogs = [...document.querySelectorAll('vaadin-dialog[opened],vaadin-confirm-dialog[opened]')];
    const ground = dialogs.at(-1) ?? document;
    return [...ground.querySelectorAll('[data-key]')].filter(c => c.checkVisibility() && !c.disabled);
  }

  showAll() {
    const help = document.createElement('dialog');
    help.className = 'dk-keys-help';
    const title = document.createElement('h2');
    title.textContent = this.getAttribute('heading');
    const list = document.createElement('dl');
    const lines = this.controls().map(c => [c.dataset.key.split(' ')[0], c.dataset.keyLabel ?? c.getAttribute('aria-label') ?? c.accessibleName ?? DocketKeys.labelOf(c)]);
    for (const [key, label] of [...lines, ...[...document.querySelectorAll('[data-keys]')].flatMap(c => JSON.parse(c.dataset.keys))]) {
      const term = document.createElement('dt');
      const drawn = document.createElement('kbd');
      drawn.textContent = DocketKeys.draw(key);
      term.append(drawn);
      const meaning = document.createElement('dd');
      meaning.textContent = label;
      list.append(term, meaning);
    }
    help.append(title, list);
    help.addEventListener('close', () => help.remove());
    help.addEventListener('click', event => event.target === help && help.close());
    document.body.append(help);
    help.showModal();
  }

  static work(control, key) {
    if (key.startsWith('ctrl+') && document.activeElement) {
      // The field tells its value when it loses focus; the click that follows must find it told.
      const field = document.activeElement;
      field.blur();
      control.click();
      if (field.isConnected && control.dataset.keepFocus !== undefined) field.focus();
    } else if (control.matches('vaadin-select,vaadin-combo-box,vaadin-multi-select-combo-box')) {
      control.focus();
      control.opened = true;
      control.inputElement?.select?.();
    } else if (control.matches('vaadin-text-field,vaadin-text-area,input,textarea')) {
      control.focus();
      control.click();
    } else {
      control.focus?.();
      control.click();
    }
  }

  static nameOf(event) {
    const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
    const shift = event.shiftKey && (event.key.length > 1 || /[a-z]/i.test(event.key)) ? 'shift+' : '';
    return (event.ctrlKey || event.metaKey ? 'ctrl+' : '') + shift + key;
  }

  static draw(key) {
    return key.replace('escape', 'Esc').replace('ctrl+', navigator.platform.startsWith('Mac') ? '⌘ ' : 'Ctrl ').replace('shift+', '⇧')
      .replace('enter', '↵').replace(/(^|⇧| )([a-z])$/, (all, before, letter) => before + letter.toUpperCase());
  }

  static labelOf(control) {
    const copy = control.cloneNode(true);
    copy.querySelectorAll('kbd,.count,.dk-count,.dk-when-offline,[slot=tooltip],vaadin-tooltip').forEach(e => e.remove());
    return copy.textContent.trim();
  }

  static isTyping(element) {
    return element instanceof Element
      && (element.matches('textarea,select,[contenteditable=true]')
        || element.matches('input:not([type=checkbox]):not([type=radio]):not([type=button])')
        || element.closest('vaadin-menu-bar-overlay,vaadin-select-overlay,vaadin-context-menu-overlay,[role=menu],[role=listbox]') !== null);
  }
}
customElements.define('docket-keys', DocketKeys);
