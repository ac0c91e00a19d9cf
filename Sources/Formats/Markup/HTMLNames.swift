/// What the elements of HTML are, by their names.
///
/// Source: HTML Living Standard, section 15.3, "Rendering: Non-replaced elements".
enum HTMLNames {
  /// Elements that begin and end a line of their own.
  static let blocks: Set<String> = [
    "#document", "html", "body", "address", "article", "aside", "blockquote", "center", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "listing",
    "main", "menu", "nav", "ol", "option", "p", "plaintext", "pre", "search", "section", "summary",
    "table", "tbody", "tfoot", "thead", "tr", "ul", "caption",
  ]

  /// Elements whose text nobody sees.
  static let unseen: Set<String> = [
    "script", "style", "noscript", "template", "head", "title", "iframe", "object", "embed",
    "applet", "audio", "video", "canvas", "svg", "math", "select", "textarea", "noframes",
    "noembed", "datalist", "map", "area", "meta", "link", "base", "param", "source", "track",
  ]

  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
}
