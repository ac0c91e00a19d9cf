/// Tables of a page that hold data: results, prices, seats. Most tables of the web only put boxes
/// beside one another.
enum DataTable {
  /// The rows of a table of data, with tabs between the cells; nil for any other table.
  static func rows(of table: Element) -> [String]? {
    var rows: [[String]] = []
    var linked = 0
    for element in table.descendants {
      switch element.name {
      case "tr": rows.append([])
      case "td", "th":
        guard !rows.isEmpty, let cell = text(of: element) else { return nil }
        rows[rows.count - 1].append(cell)
      case "a": linked += 1
      case "table", "form", "input", "select", "button", "ul", "ol", "iframe", "script":
        return nil
      default: break
      }
    }
    let cells = rows.joined().filter { !$0.isEmpty }
    guard rows.filter({ $0.count { !$0.isEmpty } >= 2 }).count >= 2, linked * 3 <= cells.count
    else {
      return nil
    }
    return rows.map { $0.joined(separator: "\t").trimmed }.filter { !$0.isEmpty }
  }

  /// What stands in a cell; nil where it is more than data is.
  private static func text(of cell: Element) -> String? {
    guard cell.nodeCount <= 12 else { return nil }
    let line = cell.line ?? ""
    return line.utf8.count <= 80 ? line : nil
  }
}
