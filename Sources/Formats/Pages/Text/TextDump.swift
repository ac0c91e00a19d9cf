import Foundation
extension TextChoice {
  func dump() {
    guard ProcessInfo.processInfo.environment["DUMP"] != nil else { return }
    let names: [(Hints, String)] = [(.furniture, "furn"), (.comments, "comm"), (.caption, "capt"), (.lead, "lead"), (.mainText, "main"), (.wall, "wall"), (.consent, "cons"), (.hidden, "hid"), (.byline, "by"), (.media, "media"), (.teaser, "teas")]
    let m = Element(page.markup, main.index)
    print("MAIN", m.name, m.attributes.prefix(3).map { "\($0.name)=\($0.value.prefix(60))" }, main.range)
    for (i, b) in page.blocks.enumerated() {
      let h = names.filter { cover[i].contains($0.0) }.map(\.1).joined(separator: ",")
      let e = Element(page.markup, b.element)
      print(chosen[i] ? "+" : " ", main.range.contains(i) ? "|" : " ", i, "\(b.role)", b.length, "l\(Int(b.linkShare * 100))", "s\(b.sentences)", h, "<\(e.name) \((e.attribute("class") ?? "").prefix(40))>", page.text(b).prefix(80).replacing("\n", with: "/"))
    }
  }
}
