// Where something stands in the city's files becomes a link to the grid of that table: in findings and in the tree behind a number.
(function () {
  const PLACE = /((?:data|balance)\/[^\s，。；、（）()\[\]]+|[a-z_]+)\.csv(?: ([A-Z]{1,3}\d{1,7}|\d{1,7})\b)?/g;

  function linked(text, project) {
    const parts = document.createDocumentFragment();
    let from = 0;
    for (const found of text.matchAll(PLACE)) {
      const link = document.createElement('a');
      link.href = '/projects/' + project + '/enter?table=' + encodeURIComponent(found[1]) + (found[2] ? '&cell=' + found[2] : '');
      link.textContent = found[0];
      parts.append(text.slice(from, found.index), link);
      from = found.index + found[0].length;
    }
    parts.append(text.slice(from));
    return from ? parts : null;
  }

  function link(root) {
    const main = document.querySelector('main[data-project]');
    if (!main || !root) { return; }
    root.querySelectorAll('.findings li > .soft, .tree .rule').forEach(function (element) {
      if (element.querySelector('a')) { return; }
      const parts = linked(element.textContent, main.dataset.project);
      if (parts) { element.replaceChildren(parts); }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    link(document);
    const panel = document.getElementById('origin');
    if (panel) { new MutationObserver(() => link(panel)).observe(panel, { childList: true }); }
  });
})();
