// Where something stands in the city's files becomes a link to the grid of that table, by the table's name: in findings and in the
// tree behind a number.
(function () {
  const PLACE = /((?:data|balance)\/[^\s，。；、（）()\[\]]+|[a-z_]+)\.csv(?: ([A-Z]{1,3}\d{1,7}|\d{1,7})\b)?/g;
  const SETTINGS = /城市信息表|the city's settings/g; // where a setting is told that a remedy names
  const isEnglish = document.documentElement.lang === 'en';
  const say = (chinese, english) => (isEnglish ? english : chinese);
  let names = {};

  function called(table) {
    if (/[*年]/.test(table.slice(0, 12)) && !names[table]) { return undefined; } // stands for any table, not for one
    if (table.startsWith('balance/')) { return say(table.slice(8) + '年能源平衡表', 'energy balance of ' + table.slice(8)); }
    return names[table] || (table.startsWith('data/') ? say('数据表 ', 'data table ') + table.slice(5) : undefined);
  }

  // What is unfolded by a click holds no link of its own: it names the table, and the text unfolded links it.
  function mark(kind, address) {
    const element = document.createElement(kind);
    if (kind === 'a') { element.href = address; }
    return element;
  }

  function linked(text, project, kind) {
    const parts = document.createDocumentFragment();
    let from = 0;
    for (const found of text.matchAll(PLACE)) {
      const name = called(found[1]);
      if (!name) { continue; } // a file of the program, not of the city
      const link = mark(kind, '/projects/' + project + '/enter?table=' + encodeURIComponent(found[1]) + (found[2] ? '&cell=' + found[2] : ''));
      link.textContent = say('“' + name + '”', '“' + name + '”') + (found[2] ? ' ' + found[2] : '');
      link.title = found[0];
      parts.append(text.slice(from, found.index), link);
      from = found.index + found[0].length;
    }
    parts.append(text.slice(from));
    return from ? parts : settings(text, project, kind);
  }

  function settings(text, project, kind) {
    const parts = document.createDocumentFragment();
    let from = 0;
    for (const found of text.matchAll(SETTINGS)) {
      const link = mark(kind, '/projects/' + project + '/enter?table=city');
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
    root.querySelectorAll('.findings li span, .findings li em, .findings li summary, .findings li .rest, .next > span, .judged td > span, .judged .missed, .judged em, .tree .rule > span:first-child').forEach(function (element) {
      if (element.childElementCount > 0) { return; }
      const parts = linked(element.textContent, main.dataset.project, element.tagName === 'SUMMARY' ? 'span' : 'a');
      if (parts) { element.replaceChildren(parts); }
    });
  }

  document.addEventListener('DOMContentLoaded', async function () {
    const place = document.querySelector('main[data-project]');
    if (!place) { return; }
    try {
      const answer = await fetch('/projects/' + place.dataset.project + '/names?of=' + (isEnglish ? 'en' : 'zh') + (place.dataset.version ? '&version=' + place.dataset.version : ''));
      if (answer.ok) { names = (await answer.json()).tables; }
    } catch (gone) { return; }
    link(document);
    const panel = document.getElementById('origin');
    if (panel) { new MutationObserver(() => link(panel)).observe(panel, { childList: true, subtree: true }); }
  });
})();
