// Names of colleagues while one is being called: an @ in a note opens the list, what is typed on narrows it down. It stands in a composer.
class DocketMentions extends HTMLElement {
  static last = 0;

  connectedCallback() {
    this.composer = this.closest('.dk-composer');
    this.area = this.composer.querySelector('vaadin-text-area');
    this.id ||= 'mentions-' + ++DocketMentions.last;
    this.setAttribute('role', 'listbox');
    this.hidden = true;
    customElements.whenDefined('vaadin-text-area').then(() => requestAnimationFrame(() => this.begin()));
  }

  get names() {
    return JSON.parse(this.getAttribute('names') ?? '[]');
  }

  begin() {
    if (!this.isConnected || this.begun) return;
    this.begun = true;
    const input = this.area.inputElement;
    input.setAttribute('aria-autocomplete', 'list');
    input.addEventListener('input', () => this.look());
    input.addEventListener('click', () => this.look());
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', event => this.hear(event), { capture: true });
    // Not by a click: that would take the focus from the text, and close what it opens.
    this.addEventListener('mousedown', event => {
      event.preventDefault();
      const option = event.target.closest('[role=option]');
      if (option) this.choose(option.textContent);
    });
    this.composer.addEventListener('click', event => {
      if (event.target.closest('[data-md=mention]')) this.ask();
    });
  }

  // Writes the @ that opens the list, for whoever points.
  ask() {
    const input = this.area.inputElement;
    const { selectionStart: from, selectionEnd: to, value } = input;
    const call = (/[\p{L}\p{N}_.@]$/u.test(value.slice(0, from)) ? ' ' : '') + '@';
    this.write(value.slice(0, from) + call + value.slice(to), from + call.length, () => this.look());
  }

  look() {
    const input = this.area.inputElement;
    const before = input.value.slice(0, input.selectionStart);
    // The same begin as the desk's own reading of a call: an address is none.
    const call = /(?:^|[^\p{L}\p{N}_.])@([^@\n]{0,40})$/u.exec(before);
    const words = call?.[1].toLocaleLowerCase();
    const found = call && this.composer.classList.contains('note')
      ? this.names.filter(name => name.toLocaleLowerCase().split(' ').some((word, i, all) => all.slice(i).join(' ').startsWith(words)))
      : [];
    this.from = call ? input.selectionStart - call[1].length : 0;
    this.show(found.slice(0, 8));
  }

  show(names) {
    this.replaceChildren(...names.map((name, index) => {
      const option = document.createElement('div');
      option.id = `${this.id}-${index}`;
      option.setAttribute('role', 'option');
      option.textContent = name;
      return option;
    }));
    this.hidden = names.length === 0;
    const input = this.area.inputElement;
    if (this.hidden) {
      input.removeAttribute('aria-controls');
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-controls', this.id);
      this.point(0);
    }
  }

  point(index) {
    this.current = index;
    [...this.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    this.area.inputElement.setAttribute('aria-activedescendant', `${this.id}-${index}`);
  }

  hear(event) {
    if (this.hidden || event.isComposing) return;
    const size = this.children.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.point((this.current + (event.key === 'ArrowDown' ? 1 : size - 1)) % size);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      this.choose(this.children[this.current].textContent);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  choose(name) {
    const { selectionStart: caret, value } = this.area.inputElement;
    this.close();
    this.write(value.slice(0, this.from) + name + ' ' + value.slice(caret).replace(/^ /, ''), this.from + name.length + 1);
  }

  write(text, caret, then = () => {}) {
    this.area.value = text;
    this.area.focus();
    requestAnimationFrame(() => {
      this.area.inputElement.setSelectionRange(caret, caret);
      then();
    });
  }

  close() {
    if (!this.hidden) this.show([]);
  }
}
customElements.define('docket-mentions', DocketMentions);
