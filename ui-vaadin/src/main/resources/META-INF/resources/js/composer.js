// Stands beside a composer's text area. The text is held here and kept for this tab until it was sent, so that neither
// a push nor a lost connection can take it away. Buttons with data-md write Markdown around the selection.
class DocketDraft extends HTMLElement {
  connectedCallback() {
    this.composer = this.closest('.dk-composer');
    this.area = this.composer.querySelector('vaadin-text-area');
    customElements.whenDefined('vaadin-text-area').then(() => requestAnimationFrame(() => this.begin()));
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.save();
  }

  get key() {
    return 'docket-draft:' + this.getAttribute('ticket');
  }

  begin() {
    if (!this.isConnected || this.begun) return;
    this.begun = true;
    const kept = sessionStorage.getItem(this.key);
    if (kept && !this.area.value) this.area.value = kept;
    this.area.addEventListener('value-changed', () => {
      clearTimeout(this.timer);
      this.textContent = '';
      this.timer = setTimeout(() => this.save(), 800);
    });
    this.area.addEventListener('keydown', event => {
      if (event.key === 'Escape') this.area.blur();
    });
    this.composer.addEventListener('click', event => {
      const button = event.target.closest('[data-md]');
      if (button && button.dataset.md !== 'mention') this.mark(button.dataset.md);
      // At once: whoever types on must not meet the page's single keys while the server answers.
      if (event.target.closest('.mode')) this.area.focus();
    });
    if (this.hasAttribute('begin') && matchMedia('(pointer: fine)').matches) this.area.focus({ preventScroll: true });
  }

  save() {
    const text = this.area?.value ?? '';
    if (text.trim()) {
      sessionStorage.setItem(this.key, text);
      this.textContent = this.getAttribute('kept');
    } else {
      sessionStorage.removeItem(this.key);
      this.textContent = '';
    }
  }

  mark(kind) {
    const input = this.area.inputElement;
    const { selectionStart: from, selectionEnd: to, value } = input;
    const chosen = value.slice(from, to);
    const [before, after] = {
      bold: ['**', '**'], italic: ['_', '_'], link: ['[', '](https://)'], list: ['\n- ', ''],
    }[kind];
    this.area.value = value.slice(0, from) + before + chosen + after + value.slice(to);
    this.area.focus();
    requestAnimationFrame(() => input.setSelectionRange(from + before.length, from + before.length + chosen.length));
  }
}
customElements.define('docket-draft', DocketDraft);

// Stands where nothing can be written any more, and shows what a composer had kept.
class DocketUnsent extends HTMLElement {
  connectedCallback() {
    requestAnimationFrame(() => this.show());
  }

  show() {
    const kept = sessionStorage.getItem('docket-draft:' + this.getAttribute('ticket'));
    if (!kept || this.firstChild) return;
    const label = document.createElement('p');
    label.textContent = this.getAttribute('label');
    const text = document.createElement('textarea');
    text.readOnly = true;
    text.rows = 4;
    text.value = kept;
    text.setAttribute('aria-label', label.textContent);
    this.append(label, text);
  }
}
customElements.define('docket-unsent', DocketUnsent);

// Scrolls a conversation to its end: when it is opened, and after the person's own message, never otherwise.
class DocketEnd extends HTMLElement {
  connectedCallback() {
    requestAnimationFrame(() => setTimeout(() => this.show(), 60));
  }

  show() {
    this.parentElement.scrollTop = this.parentElement.scrollHeight;
  }
}
customElements.define('docket-end', DocketEnd);
