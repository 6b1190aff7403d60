// Figures of the plan: drawing or table, the drawing as a picture, the numbers as CSV.
(function () {
  const main = document.querySelector('main[data-project]');
  if (!main) { return; }
  const { say, read, save, element } = window.Tanlu;
  const project = main.dataset.project;

  function plain(rows, caption, unit) {
    const head = element('tr', {}, rows[0].map((one) => element('th', { scope: 'col' }, one)));
    const body = rows.slice(1).map((row) => element('tr', {}, row.map((one, place) =>
      (place === 0 ? element('th', { scope: 'row' }, one) : element('td', { class: /^-?[0-9.]*$/.test(one) ? 'right' : null }, one)))));
    return element('table', {}, [element('caption', { class: 'soft' }, caption + (unit ? '（' + unit + '）' : '')), element('thead', {}, head), element('tbody', {}, body)]);
  }

  async function swap(figure, number, button) {
    let numbers = figure.querySelector('.swap');
    const drawing = figure.querySelector('svg');
    try {
      if (!numbers) {
        const answer = await read('/api/v1/projects/' + project + '/figures/' + number);
        numbers = element('div', { class: 'swap frame', tabindex: '0', hidden: true }, plain(answer.rows, answer.caption, answer.unit));
        drawing.after(numbers);
      }
    } catch (none) {
      button.textContent = say('此图没有数据表', 'no numbers');
      button.disabled = true;
      return;
    }
    numbers.hidden = !numbers.hidden;
    drawing.style.display = numbers.hidden ? '' : 'none';
    button.setAttribute('aria-pressed', String(!numbers.hidden));
  }

  const source = (drawing) => 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(new XMLSerializer().serializeToString(drawing));

  function picture(figure, number) {
    const drawing = figure.querySelector('svg').cloneNode(true);
    const box = figure.querySelector('svg').viewBox.baseVal;
    const scale = 1600 / box.width;
    drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    drawing.setAttribute('width', box.width * scale);
    drawing.setAttribute('height', box.height * scale);
    const image = new Image();
    image.onload = () => {
      const canvas = element('canvas', { width: Math.round(box.width * scale), height: Math.round(box.height * scale) });
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      save('figure-' + number + '.png', canvas.toDataURL('image/png'));
    };
    image.src = source(drawing);
  }

  document.querySelectorAll('.plan figure.chart').forEach((figure) => {
    const caption = figure.querySelector('figcaption');
    const found = caption && caption.textContent.match(/^图(\d+)/);
    if (!found || !figure.querySelector('svg')) { return; }
    const number = found[1];
    const name = caption.textContent;
    const toggle = element('button', { type: 'button', 'aria-pressed': 'false', 'aria-label': say('图 / 表：', 'Chart / table: ') + name }, say('图 / 表', 'Chart / table'));
    toggle.addEventListener('click', () => swap(figure, number, toggle));
    const png = element('button', { type: 'button', 'aria-label': 'PNG ' + name }, 'PNG');
    png.addEventListener('click', () => picture(figure, number));
    const csv = element('a', { class: 'button', href: '/projects/' + project + '/figures/' + number + '.csv', download: '', 'aria-label': 'CSV ' + name }, 'CSV');
    figure.prepend(element('div', { class: 'tools' }, [toggle, png, csv]));
  });
}());
