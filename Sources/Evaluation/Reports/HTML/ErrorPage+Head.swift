extension ErrorPage {
  /// Up to the first document. The policy keeps the page from fetching anything.
  ///
  /// Marks have no padding at their sides, across which browsers do not join Arabic letters. Their
  /// label is inline text: at a box a line may be broken, before a closing quotation mark too.
  static let head: StaticString = """
    <!DOCTYPE html>
    <html lang="en" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Musamma: gold and predictions</title>
    <style>
    :root { --page: #fff; --text: #1c1c1e; --soft: #5f6368; --line: #d5d7da; --panel: #f6f7f8;
      --ORG: #d6e6ff; --MONEY: #d5f0da; --DATE: #ffe9bf; --error: #c01728; --link: #0b57d0 }
    @media (prefers-color-scheme: dark) {
      :root { --page: #17181a; --text: #e8e8ea; --soft: #a5a9af; --line: #3b3e43; --panel: #212326;
        --ORG: #1b3659; --MONEY: #183f27; --DATE: #4a3806; --error: #ff8a8f; --link: #8ab4f8 } }
    * { box-sizing: border-box }
    body { margin: 0; background: var(--page); color: var(--text);
      font: 1rem/1.8 system-ui, "Noto Naskh Arabic", "Noto Sans Arabic", sans-serif }
    header { position: sticky; inset-block-start: 0; z-index: 1; background: var(--page);
      border-block-end: 1px solid var(--line) }
    header, main, #summary { padding: .5rem clamp(.75rem, 3vw, 2rem) }
    h1 { font-size: 1.1rem; margin: 0 }
    h2 { font-size: 1rem; margin: 0 0 .5rem; overflow-wrap: anywhere }
    h3 { font-size: .8rem; margin: 0; color: var(--soft); font-weight: 600 }
    form { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center }
    fieldset { display: flex; gap: .75rem; border: 0; margin: 0; padding: 0 }
    legend { float: inline-start; padding: 0; margin-inline-end: .75rem }
    select, input { font: inherit; accent-color: var(--link) }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
    article { margin-block: 1rem 2rem; padding-block-start: 1rem;
      border-block-start: 1px solid var(--line) }
    .sides { display: grid; gap: 1rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)) }
    .sides section { background: var(--panel); border-radius: .5rem; padding: .5rem 1rem;
      min-width: 0 }
    .sides p { margin: 0; min-height: 1.8em; white-space: pre-wrap; overflow-wrap: anywhere;
      unicode-bidi: isolate }
    mark { color: inherit; background: var(--mark, var(--line)); border-radius: .2rem;
      padding: .1rem 0; border-block-end: 2px solid transparent }
    mark::after { content: attr(data-label); unicode-bidi: isolate; padding-inline: .25em;
      font-size: .55em; line-height: 1; vertical-align: super; color: var(--soft) }
    [data-label="ORG"] { --mark: var(--ORG) } [data-label="MONEY"] { --mark: var(--MONEY) }
    [data-label="DATE"] { --mark: var(--DATE) }
    mark[data-kind~="missed"], mark[data-kind~="spurious"], .key-alone {
      border-block-end: 2px solid var(--error) }
    mark[data-kind~="boundary"], mark[data-kind~="label"], .key-both {
      border-block-end: 2px dashed var(--error) }
    mark[data-kind~="value"], .key-value { border-block-end: 3px dotted var(--error) }
    mark[data-kind="ignored"] { background: none; border-block-end: 1px solid var(--soft) }
    mark.off { background: none; border-color: transparent }
    mark.off::after { content: none }
    .key { color: var(--soft); font-size: .85rem; display: flex; gap: 1rem; flex-wrap: wrap }
    table { border-collapse: collapse; margin-block: .75rem; font-size: .9rem; max-width: 100%;
      font-variant-numeric: tabular-nums }
    caption { text-align: start; color: var(--soft) }
    th, td { text-align: start; padding: .1rem .75rem .1rem 0; vertical-align: baseline }
    .errors td { overflow-wrap: anywhere }
    thead th { color: var(--soft); font-weight: 600; border-block-end: 1px solid var(--line) }
    tbody th { font-weight: 600 }
    bdi { unicode-bidi: isolate }
    .errors bdi:first-child:not(:only-child), .errors bdi:nth-child(3) { color: var(--soft) }
    #summary { display: flex; flex-wrap: wrap; gap: 0 3rem; align-items: start; overflow-x: auto }
    #summary table { max-width: none; white-space: nowrap }
    #summary td, #summary th[scope="col"]:not(:first-child) { text-align: end }
    #summary details { flex-basis: 100% }
    [hidden] { display: none !important }
    @media print { header { position: static } }
    </style>
    </head>
    <body>
    <header>
    <h1>Gold and predictions</h1>
    <form id="filter">
    <fieldset><legend>Labels</legend>
    <label><input type="checkbox" name="label" value="ORG" checked> ORG</label>
    <label><input type="checkbox" name="label" value="MONEY" checked> MONEY</label>
    <label><input type="checkbox" name="label" value="DATE" checked> DATE</label>
    </fieldset>
    <label>Show <select name="kind">
    <option value="">all documents</option>
    <option value="any">errors of every kind</option>
    <option value="missed">missed</option>
    <option value="spurious">spurious</option>
    <option value="boundary">boundary</option>
    <option value="label">label</option>
    <option value="value">value</option>
    </select></label>
    <output id="shown"></output>
    </form>
    <div class="key"><span class="key-alone">missed, spurious</span>
    <span class="key-both">boundary, label</span> <span class="key-value">value</span></div>
    </header>
    <main>

    """
}
