// The search of the pathway: whoever cancels it stays on its page, and a search that ended without a result can be begun again.
(function () {
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (form.action.endsWith('/job/cancel') && !form.elements.back) {
      form.append(window.Tanlu.element('input', { type: 'hidden', name: 'back', value: 'pathway' }));
    }
  }, true);

  document.addEventListener('htmx:afterSwap', function () {
    const job = document.getElementById('job');
    if (job && (job.dataset.state === 'FAILED' || job.dataset.state === 'CANCELLED')) { window.location.reload(); }
  });
}());
