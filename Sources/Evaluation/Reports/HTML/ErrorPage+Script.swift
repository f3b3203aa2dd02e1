extension ErrorPage {
  /// Filters marks, errors and documents. Without it the page shows all.
  static let script: StaticString = """
    'use strict';
    {
      const form = document.getElementById('filter');
      const shown = document.getElementById('shown');
      const articles = [...document.querySelectorAll('article')];
      document.querySelector('main').before(document.getElementById('summary'));

      const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

      const apply = () => {
        const labels = [...form.querySelectorAll('input:checked')].map(input => input.value);
        const kind = form.elements.kind.value;
        const hasLabel = item =>
          item.dataset.label.split(' ').some(label => labels.includes(label));
        const hasKind = item => {
          const kinds = item.dataset.kind.split(' ');
          if (kind === '') return true;
          return kind === 'any' ? !['right', 'ignored'].includes(kinds[0]) : kinds.includes(kind);
        };
        let documents = 0;
        let errors = 0;
        for (const article of articles) {
          let found = 0;
          for (const row of article.querySelectorAll('.errors tbody tr')) {
            row.hidden = !(hasLabel(row) && hasKind(row));
            if (!row.hidden) found += 1;
          }
          for (const table of article.querySelectorAll('.errors')) table.hidden = found === 0;
          for (const mark of article.querySelectorAll('mark'))
            mark.classList.toggle('off', !(hasLabel(mark) && hasKind(mark)));
          article.hidden = kind !== '' && found === 0;
          if (!article.hidden) documents += 1;
          errors += found;
        }
        shown.value = `${count(documents, 'document')}, ${count(errors, 'error')}`;
      };
      form.addEventListener('input', apply);
      form.addEventListener('submit', event => event.preventDefault());
      apply();
    }

    """
}
