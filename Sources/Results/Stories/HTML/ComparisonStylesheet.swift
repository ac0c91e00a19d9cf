/// How the page of a comparison looks: ink on paper, its counterpart in the dark, and on A4 or
/// Letter.
enum ComparisonStylesheet {
  static let text = """
    :root {
      --paper: #fdfcf9; --ink: #1d1c1a; --quiet: #66625a; --rule: #dcd7cc;
      --first: #1f5f8f; --first-tint: #e2edf6; --other: #9c4a00; --other-tint: #fbe8d6;
      --loud: #a3122a; --notable: #8a5d00; --on-colour: #ffffff;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #16181c; --ink: #e8e6e1; --quiet: #a19d95; --rule: #363a41;
        --first: #7cbcec; --first-tint: #1d3345; --other: #f0a867; --other-tint: #45301c;
        --loud: #f0677c; --notable: #e0b050; --on-colour: #16181c;
      }
    }
    * { box-sizing: border-box }
    body {
      margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 70rem;
      background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.5 Georgia, "Iowan Old Style", "Times New Roman", serif;
      overflow-wrap: anywhere;
    }
    h1, h2, h3 { line-height: 1.2; break-after: avoid; text-wrap: balance }
    h1 { font-size: 2.2rem; margin: 0 0 1rem }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; border-top: 3px solid; padding-top: .5rem }
    h3 { font-size: 1.0625rem; margin: 1rem 0 .25rem }
    .kicker, small, th, .who, .verdict, .relation, .letter, .speaker, .missing {
      font-family: system-ui, "Helvetica Neue", Arial, sans-serif
    }
    .kicker { margin: 0 0 .25rem; color: var(--quiet); font-weight: 600 }
    h2 small { font-size: .85rem; font-weight: 400; color: var(--quiet); margin-left: .5rem }
    small, .missing { font-size: .8rem; color: var(--quiet) }
    a { color: inherit; text-decoration-color: var(--quiet) }
    ul { list-style: none; margin: 0; padding: 0 }
    table { width: 100%; border-collapse: collapse; margin: 0 0 1rem }
    th, td { text-align: start; vertical-align: top; padding: .35rem .9rem .35rem 0 }
    th { font-size: .9rem; font-weight: 600 }
    thead th { font-size: .75rem; color: var(--quiet); border-bottom: 1px solid var(--rule) }
    tbody, .glance tr, .tellings tr, .columns tr { border-bottom: 1px solid var(--rule) }
    tr { break-inside: avoid }
    .facts tbody { break-inside: avoid }
    .facts { table-layout: fixed }
    .facts th:nth-child(1) { width: 38% }
    .facts th:nth-child(2) { width: 22% }
    .facts th:nth-child(3) { width: 12% }
    .partial th:nth-child(1) { width: 9rem }
    .partial th:nth-child(2) { width: 6rem }
    .exact, thead th { white-space: nowrap; overflow-wrap: normal }
    .glance { border-bottom: 1px solid var(--rule) }
    .glance td { width: 100%; color: var(--quiet) }
    .glance th { font-size: 1rem; white-space: nowrap }
    .glance .loud th { font-size: 1.3rem; color: var(--loud) }
    .glance .notable th { color: var(--notable) }
    .glance .loud td, .glance .notable td { color: var(--ink) }
    .agreed tbody th { width: 9rem; font-weight: 400; color: var(--quiet) }
    .tellings .source { min-width: 6.5rem; overflow-wrap: break-word }
    .value { font-weight: 700; font-variant-numeric: tabular-nums }
    .who { font-size: .85rem; white-space: nowrap; color: var(--quiet) }
    .letter {
      display: inline-block; min-width: 1.4rem; padding: 0 .3rem; border-radius: .7rem;
      background: var(--ink); color: var(--paper); text-align: center; font-weight: 700;
      font-size: .85rem; line-height: 1.4rem
    }
    .letter.first { background: var(--first); color: var(--on-colour) }
    .letter.other { background: var(--other); color: var(--on-colour) }
    .verdict, .relation {
      font-size: .7rem; font-weight: 600; letter-spacing: .03em; text-transform: uppercase;
      border: 1px solid; border-radius: .2rem; padding: 0 .3rem; color: var(--quiet);
      white-space: nowrap
    }
    .conflict .verdict {
      background: var(--loud); border-color: var(--loud); color: var(--on-colour)
    }
    .otherwise .verdict, .relation.variant { color: var(--notable) }
    .speaker { font-size: .85rem; color: var(--notable); font-weight: 600 }
    th small, .headline small { display: block; font-weight: 400 }
    .who .missing { display: block; white-space: normal }
    .legend { margin: 0; font-size: .9rem; color: var(--quiet) }
    .quotes ul {
      margin: 0 0 .6rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--rule)
    }
    li { break-inside: avoid; padding: .1rem 0 }
    del { background: var(--first-tint); color: var(--first); text-decoration: none }
    ins { background: var(--other-tint); color: var(--other); text-decoration: none }
    del, ins { font-weight: 700; border-radius: .15rem; padding: 0 .1em }
    .columns { table-layout: fixed }
    .columns td + td { padding-inline: .9rem 0; border-inline-start: 1px solid var(--rule) }
    .same td, li.same .text { color: var(--quiet) }
    @media screen and (max-width: 44rem) {
      body { padding: 1rem 1rem 2rem }
      h1 { font-size: 1.7rem }
      .glance tr, .glance th, .glance td { display: block }
      .glance th, .tellings th { padding-bottom: 0 }
      .tellings thead { display: none }
      .tellings tr {
        display: flex; flex-wrap: wrap; gap: 0 .9rem; align-items: baseline; padding: .35rem 0
      }
      .tellings td { padding: 0; font-size: .95rem }
      .count::after { content: " words" }
      .tellings .headline { flex: 1 0 75%; font-weight: 700; font-size: 1rem }
      .partial th:nth-child(1), .agreed tbody th { width: 7.2rem; overflow-wrap: normal }
      .partial th:nth-child(2) { width: 4rem }
      th, td { padding-inline-end: .5rem }
    }
    @media screen and (max-width: 34rem) {
      .facts, .facts tbody { display: block }
      .facts thead { display: none }
      .facts tbody { padding: .35rem 0 }
      .facts tr { display: flex; flex-wrap: wrap; gap: 0 .5rem }
      .facts tr > * { padding: .1rem 0 }
      .facts th:nth-child(1) { flex: 0 0 100% }
      .facts .value { flex: 0 0 8rem; margin-inline-start: .9rem; overflow-wrap: break-word }
      .facts .who { flex: 0 0 4.2rem; white-space: normal }
      .facts .words { flex: 1 1 0; min-width: 7rem }
      .facts td:empty { display: none }
      .facts td[colspan] { margin-inline-start: .9rem }
      .columns, .columns tbody, .columns tr, .columns td { display: block }
      .columns thead tr { display: flex; gap: 1.5rem }
      .columns tr { padding: .4rem 0 }
      .columns td, .columns td + td {
        border-inline-start: 3px solid var(--first); padding: 0 .6rem; margin: .3rem 0
      }
      .columns td + td { border-inline-start-color: var(--other) }
      .columns .same td { border-inline-start-color: var(--rule) }
      .columns td:empty { display: none }
    }
    @media print {
      @page { margin: 15mm }
      :root { font-size: 9pt }
      body { padding: 0; max-width: none; background: none; line-height: 1.4 }
      h2 { margin-top: 7mm }
      .sentences li, .columns tr { break-inside: auto; orphans: 3; widows: 3 }
      .letter, .conflict .verdict, del, ins {
        -webkit-print-color-adjust: exact; print-color-adjust: exact
      }
      a { text-decoration: none }
    }
    """
}
