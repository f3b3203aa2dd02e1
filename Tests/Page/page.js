// What must hold of the page of Tests/Page/gold.jsonl in a browser. Gives the list of what does not;
// scripts/check-page runs it.
(texts => {
  'use strict';
  const failures = [];
  const expect = (is, what) => { if (!is) failures.push(what); };
  const same = (actual, expected, what) =>
    expect(JSON.stringify(actual) === JSON.stringify(expected), `${what}: ${JSON.stringify(actual)}`);
  const articles = [...document.querySelectorAll('article')];
  const visible = () => articles.filter(article => !article.hidden).map(article => articles.indexOf(article));
  const form = document.getElementById('filter');
  const show = (kind, ...off) => {
    form.elements.kind.value = kind;
    for (const box of form.elements.label) box.checked = !off.includes(box.value);
    form.dispatchEvent(new Event('input'));
    return document.getElementById('shown').value;
  };
  const bright = () => [...document.querySelectorAll('mark:not(.off)')].map(mark => mark.textContent);

  // The text is shown as it is, on both sides.
  for (const [index, article] of articles.entries())
    for (const side of article.querySelectorAll('.sides section')) {
      const lines = [...side.querySelectorAll('p')].map(line => line.textContent);
      same(lines.join('\n'), texts[index], 'the text');
    }
  same(document.scripts.length, 1, 'scripts');
  expect(document.querySelector('#summary ~ main'), 'the summary is not above the documents');

  // Direction by line, and an order of words that marks do not change.
  const direction = line => getComputedStyle(line).direction;
  same([...articles[0].querySelectorAll('p')].map(direction), ['rtl', 'ltr', 'rtl', 'ltr'], 'direction');
  expect([...articles[1].querySelectorAll('p')].every(line => direction(line) === 'ltr'), 'direction');
  const order = line => {
    const places = [];
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let offset = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let index = 0; index < node.length; index += 1, offset += 1) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0 && node.data[index].trim()) places.push([box.left, offset]);
      }
    return places.sort((one, other) => one[0] - other[0]).map(place => place[1]);
  };
  for (const line of document.querySelectorAll('.sides p')) {
    line.style.cssText = 'white-space: pre; position: absolute';
    const plain = line.cloneNode();
    plain.textContent = line.textContent;
    line.after(plain);
    same(order(line), order(plain), 'marks change the order of the letters');
    plain.remove();
    line.style.cssText = '';
  }

  // Filters.
  same(show(''), '3 documents, 5 errors', 'all');
  same([visible(), bright().length], [[0, 1, 2], 18], 'all');
  same(show('any'), '2 documents, 5 errors', 'any error');
  same([visible(), bright().length], [[0, 1], 8], 'any error');
  same([show('missed'), visible(), bright()], ['1 document, 1 error', [0], ['بريلت']], 'missed');
  same([show('spurious'), visible(), bright()], ['1 document, 1 error', [1], ['زورفكس كوندل']], 'spurious');
  same([show('boundary'), visible(), bright()],
    ['1 document, 1 error', [0], ['Zorvex Quandle Mompel', 'Zorvex Quandle']], 'boundary');
  same([show('label'), visible(), bright()],
    ['1 document, 1 error', [1], ['Zorvex Quandle', 'Zorvex Quandle']], 'label');
  same([show('value'), visible(), bright()],
    ['1 document, 1 error', [0], ['3 يونيو 2025', '3 يونيو 2025']], 'value');
  same([show('value', 'DATE'), visible()], ['0 documents, 0 errors', []], 'value without dates');
  same([show('', 'ORG', 'DATE'), bright().length], ['3 documents, 0 errors', 4], 'money alone');
  same(show('label', 'ORG'), '1 document, 1 error', 'an error of two labels without one of them');
  show('');

  // What one reads can be read: contrast of text with what is behind it, by WCAG's formula.
  const channels = color => color.match(/[\d.]+/g).slice(0, 3).map(Number);
  const light = color => channels(color).map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  for (const mark of document.querySelectorAll('mark'))
    for (const style of [getComputedStyle(mark), getComputedStyle(mark, '::after')]) {
      const pair = [light(style.color), light(getComputedStyle(mark).backgroundColor)];
      const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
      expect(ratio >= 4.5, `contrast of ${mark.dataset.label}: ${ratio}`);
    }
  return failures;
})
