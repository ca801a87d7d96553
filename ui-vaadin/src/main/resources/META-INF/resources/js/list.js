// The cursor of a list: J and K move it in the browser, Enter opens and A takes on the server. It stands beside the
// grid and keeps to the row where the person left it.
class DocketCursor extends HTMLElement {
  connectedCallback() {
    this.index = -1;
    this.listener = event => this.hear(event);
    window.addEventListener('docket-key', this.listener);
    this.dress();
  }

  disconnectedCallback() {
    window.removeEventListener('docket-key', this.listener);
  }

  get grid() {
    return this.parentElement.querySelector('vaadin-grid');
  }

  dress() {
    const grid = this.grid;
    if (!grid || !grid.$connector) {
      requestAnimationFrame(() => this.isConnected && this.dress());
      return;
    }
    const parts = grid.cellPartNameGenerator;
    grid.cellPartNameGenerator = (column, model) =>
      ((parts?.call(grid, column, model) ?? '') + (model.index === this.index ? ' cursor' : '')).trim();
  }

  hear(event) {
    const grid = this.grid;
    if (event.defaultPrevented || !grid?.checkVisibility() || document.querySelector('vaadin-dialog[opened]')) return;
    const key = event.detail.key;
    if (key === 'j' || key === 'k') {
      this.move(key === 'j' ? 1 : -1);
    } else if (key === 'enter' && !DocketCursor.onControl()) {
      this.tell('docket-open', this.item(this.index < 0 ? this.firstTicket() : this.index));
    } else if (key === 'a' && this.index >= 0) {
      this.tell('docket-take', this.item(this.index));
    } else {
      return;
    }
    event.preventDefault();
  }

  move(step) {
    const size = this.grid.size ?? 0;
    let next = this.index + step;
    while (next >= 0 && next < size && this.isHead(next)) next += step;
    if (next < 0 || next >= size) return;
    this.index = next;
    // Only where it would leave the sight; a list that is all in view stands still.
    if (next <= this.grid._firstVisibleIndex || next >= this.grid._lastVisibleIndex) {
      this.grid.scrollToIndex(Math.max(0, next - 1));
    }
    this.grid.generateCellPartNames();
  }

  firstTicket() {
    let index = 0;
    while (this.isHead(index)) index += 1;
    return index;
  }

  isHead(index) {
    return (this.item(index)?.part?.row ?? '').includes('group');
  }

  item(index) {
    const { cache, index: at } = this.grid._dataProviderController.getFlatIndexContext(index);
    return cache.items[at];
  }

  tell(name, item) {
    if (item) this.dispatchEvent(new CustomEvent(name, { detail: { key: item.key } }));
  }

  static onControl() {
    return document.activeElement?.matches('a,button,vaadin-button,summary,vaadin-menu-bar-button') ?? false;
  }
}
customElements.define('docket-cursor', DocketCursor);
