// What pages do beside links and forms: protection of requests, the tree behind a number, questions before removing.
document.addEventListener('htmx:configRequest', function (event) {
  const meta = document.querySelector('meta[name=csrf]');
  if (meta) { event.detail.headers[meta.dataset.header] = meta.content; }
});

// A computation that ended shows its results; what else is swapped in does not matter.
document.addEventListener('htmx:afterSwap', function (event) {
  const job = document.getElementById('job');
  if (event.detail.target && event.detail.target.id === 'job' && job && job.dataset.state === 'DONE') {
    window.location.reload();
  }
});

const originPanel = () => document.getElementById('origin');

async function showOrigin(key, at) {
  const panel = originPanel();
  const main = document.querySelector('main[data-project]');
  if (!panel || !main) { return; }
  const answer = await fetch('/projects/' + main.dataset.project + '/origin?key=' + encodeURIComponent(key) + (at ? '&at=' + at : ''));
  if (answer.ok) {
    panel.innerHTML = await answer.text();
    panel.hidden = false;
  }
}

document.addEventListener('click', function (event) {
  const close = event.target.closest('[data-close]');
  if (close) { document.getElementById(close.dataset.close).hidden = true; return; }
  const figure = event.target.closest('[data-key]');
  if (figure) { showOrigin(figure.dataset.key, figure.dataset.at); }
});

document.addEventListener('keydown', function (event) {
  if (event.key === 'Escape' && originPanel()) { originPanel().hidden = true; }
  if (event.key === 'Enter' && event.target.matches('[data-key]')) { showOrigin(event.target.dataset.key); }
});

document.addEventListener('submit', function (event) {
  const question = event.target.dataset.confirm;
  if (question && !window.confirm(question)) { event.preventDefault(); }
});

// Numbers of the plan can be reached by the keyboard.
document.addEventListener('DOMContentLoaded', function () {
  document.querySelectorAll('main [data-key]').forEach(function (figure) {
    figure.tabIndex = 0;
    figure.setAttribute('role', 'button');
    figure.removeAttribute('title');
  });
});

// A number is put into the text that is written, where the cursor is.
document.addEventListener('click', function (event) {
  const button = event.target.closest('[data-insert]');
  const area = document.querySelector('textarea[name=body]');
  if (!button || !area) { return; }
  area.setRangeText('{{' + button.dataset.insert + '}}', area.selectionStart, area.selectionEnd, 'end');
  area.focus();
  area.dispatchEvent(new Event('input', { bubbles: true }));
});
