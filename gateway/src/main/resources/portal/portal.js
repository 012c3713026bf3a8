'use strict';

const links = [...document.querySelectorAll('nav a')];
const source = document.getElementById('source');

/** Shows the contract that the address names, or the first. */
function show() {
  const chosen = links.find((link) => link.hash === location.hash) ?? links[0];
  const file = `${chosen.hash.slice(1)}.yaml`;
  for (const link of links) {
    link.toggleAttribute('aria-current', link === chosen);
  }
  document.title = `${chosen.textContent} – Passage API`;
  source.href = `/docs/${file}`;
  source.textContent = file;
  SwaggerUIBundle({
    url: `/docs/${file}`,
    dom_id: '#contract',
    presets: [SwaggerUIBundle.presets.apis],
    layout: 'BaseLayout',
    validatorUrl: null,
    supportedSubmitMethods: [],
    showExtensions: true,
    defaultModelsExpandDepth: 0,
  });
}

addEventListener('hashchange', show);
show();
