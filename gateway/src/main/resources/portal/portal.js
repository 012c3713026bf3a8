'use strict';

const links = [...document.querySelectorAll('nav a')];
const source = document.getElementById('source');

const who = document.getElementById('who');
let signedIn = false;

/** The token that this session must show with a change; none where nobody is signed in. */
function csrf() {
  return /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];
}

/** Says who is signed in, with a way out; as it stands the page offers the way in. */
async function greet() {
  const answer = csrf() && (await fetch('/session'));
  if (!answer?.ok) {
    return;
  }
  const { username, name, organization } = await answer.json();
  const out = document.createElement('button');
  out.type = 'button';
  out.textContent = 'Sign out';
  out.addEventListener('click', async () => {
    await fetch('/logout', { method: 'POST', headers: { 'X-XSRF-TOKEN': csrf() ?? '' } });
    location.reload();
  });
  who.replaceChildren(`Signed in as ${name || username}, ${organization}`, out);
  signedIn = true;
}

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
    supportedSubmitMethods: signedIn ? ['get', 'post', 'put', 'patch', 'delete'] : [],
    requestInterceptor: (request) => {
      if (signedIn) {
        request.headers['X-XSRF-TOKEN'] = csrf() ?? '';
      }
      return request;
    },
    showExtensions: true,
    defaultModelsExpandDepth: 0,
  });
}

addEventListener('hashchange', show);
greet().finally(show);
