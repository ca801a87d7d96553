// Vaadin's own sign of a lost connection stands beside the page; so readers are told what it is.
customElements.whenDefined('vaadin-connection-indicator').then(() => {
  const name = () => document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
  name();
  requestAnimationFrame(name);
});
