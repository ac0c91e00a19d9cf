/// The pieces of saved web pages: pictures, scripts and fonts that lie beside the text.
public enum PagePieces {
  /// Whether a file is a piece by its name: a picture, a style sheet, a script, a font, sound or
  /// film.
  public static func isPiece(_ path: some StringProtocol) -> Bool {
    endings.contains(Ending.of(path))
  }

  /// The name of the page whose pieces a browser puts into a folder of this name, without its
  /// ending: `Talks` for `Talks_files`; nil where the folder has no such name.
  public static func page(ofFolder name: some StringProtocol) -> String? {
    guard let ending = folders.first(where: { name.hasSuffix($0) }),
      name.utf8.count > ending.utf8.count
    else { return nil }
    return String(name.dropLast(ending.count))
  }

  /// The name of a saved page without its ending; nil where the file is none.
  public static func page(ofFile name: some StringProtocol) -> String? {
    let ending = Ending.of(name)
    guard ["html", "htm", "xhtml", "mhtml"].contains(ending) else { return nil }
    return String(name.dropLast(ending.count + 1))
  }

  public static let reason = "a piece of a saved page"

  private static let endings: Set<String> = [
    "png", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "svg", "svgz", "ico", "bmp", "tif", "tiff",
    "avif", "heic", "cur", "css", "scss", "less", "js", "mjs", "cjs", "map", "wasm", "woff",
    "woff2",
    "ttf", "otf", "eot", "mp3", "m4a", "aac", "oga", "ogg", "opus", "wav", "flac", "mp4", "m4v",
    "webm", "ogv", "mov", "avi", "mkv", "mpg", "mpeg", "wmv", "flv", "swf", "m3u8", "ts", "vtt",
  ]

  /// What browsers in several languages put after the page's name.
  private static let folders = [
    "_files", "-files", ".files", "_file", "-Dateien", "_Dateien", "_fichiers", "-fichiers",
    "_archivos", "_ficheros", "_arquivos", "_ficheiros", "_bestanden", "_pliki", "_filer",
    "_tiedostot", "_soubory", "_fajlovi", "_dosyalar", "_elemei", "_fitxers", "_bylos", "_failid",
    "_datoteke", "_fails", "_файлы", "_file.htm", ".fld",
  ]
}
