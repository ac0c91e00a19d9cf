import Articles

@testable import Facts

/// The names of a text in a form to be read: `person Jane Roe <Dr.> (mayor) x2; place Paris FR`.
struct NamesOf: CustomStringConvertible {
  private let text: FactText

  init(_ body: String, language: String? = "en") {
    text = FactText(body: body, published: nil, language: language)
  }

  var description: String {
    let kinds: [any FactKind] = [PersonKind(), OrganisationKind(), PlaceKind()]
    return kinds.flatMap { $0.facts(in: text) }.map(describe).joined(separator: "; ")
  }

  /// Every mention as the text writes it, in the order of the names.
  var mentions: [String] { text.names.flatMap { $0.mentions.map { text.text($0) } } }

  private func describe(_ fact: Fact) -> String {
    var words = [fact.kind, part("name", of: fact) ?? ""]
    if let acronym = part("acronym", of: fact) { words.append("[\(acronym)]") }
    if let country = part("country", of: fact) { words.append(country) }
    if let title = part("title", of: fact) { words.append("<\(title)>") }
    if let role = part("role", of: fact) { words.append("(\(role))") }
    for case .spans(let spans) in fact.parts.map(\.value) where spans.count > 1 {
      words.append("x\(spans.count)")
    }
    return words.joined(separator: " ")
  }

  private func part(_ name: String, of fact: Fact) -> String? {
    for part in fact.parts where part.name == name {
      if case .text(let text) = part.value { return text }
    }
    return nil
  }
}
