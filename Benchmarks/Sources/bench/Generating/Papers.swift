/// The 40 papers that print the articles; there is none of these names.
enum Papers {
  static let all = [
    "Harrowgate Herald", "Lowmoor Ledger", "Meridian Post", "Castlebay Chronicle",
    "Tidewrack Times", "Northmarch Tribune", "Silverlode Gazette", "Quillon Courier",
    "Eastfold Examiner", "Ambervale Advertiser", "Saltmarsh Sentinel", "Ironbridge Inquirer Daily",
    "Fenwater Observer", "Greywater Globe", "Oldcastle Record", "Pinecrest Press",
    "Ravensholm Register", "Southweald Standard", "Thornbury Telegraph Weekly", "Upland Dispatch",
    "Violet Coast Voice News", "Westering Star", "Yarrow Bulletin", "Zephyr Bay Mail",
    "Larkspur Journal", "Millrace Mirror", "Northern Lakes News", "Orchard Hill Review",
    "Palisade Monitor", "Riverbend Reporter Daily", "Stonecutter Sun", "Tallgrass Times",
    "Union Flats Echo", "Vineland Argus Weekly", "Windrose Wire", "Cinder Peak Courier",
    "Driftwood Daily", "Ember Valley Express News", "Foxglove Free Press",
    "Granite State Messenger News",
  ]

  /// The host of a paper's addresses.
  static func host(of paper: String) -> String {
    "www.\(paper.filter { $0 != " " }.lowercased()).example"
  }
}
