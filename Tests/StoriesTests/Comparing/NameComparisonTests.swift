import Articles
import Testing

@testable import Stories

struct NameComparisonTests {
  /// Two tellings, a kind, and the items of it that both have.
  private static let pairs: [(one: String, other: String, kind: String, items: [String])] = [
    (
      "The Kestrel Bridge was closed. Trucks wait on the Kestrel Bridge.",
      "Kestrel Bridge was closed on Monday.", "place", ["same Kestrel Bridge"]
    ),
    (
      "\"It is done,\" said Garnet Loomis, the sheriff of Tresk.",
      "Sheriff Garnet Lumis spoke first.", "person", ["otherwise Garnet Loomis <> Garnet Lumis"]
    ),
    (
      "The accord was signed by Oleksandr Hrytsenko, a deputy minister.",
      "The deputy minister Alexander Gritsenko signed it.", "person",
      ["otherwise Oleksandr Hrytsenko <> Alexander Gritsenko"]
    ),
    (
      "Edmundo Farfán, who runs the agency, came late.", "Edmundo Farfan came late, he said.",
      "person", ["same Edmundo Farfán"]
    ),
    (
      "John Harris said so. So did his brother, Paul Harris.", "Paula Harris said no.", "person", []
    ),
    (
      "\"It is done,\" said Ida Bromm, chief executive of Velm Optics.",
      "Ida Bromm, the CEO of Velm Optics, spoke first.", "role",
      ["same chief executive of Velm Optics"]
    ),
    (
      "The accord was signed by Tomas Reel, deputy minister of transport.",
      "Tomas Reel, minister of transport, signed the accord.", "role",
      ["otherwise deputy minister of transport <> minister of transport"]
    ),
    (
      "The Ministry of the Environment has not decided.",
      "The Environment Ministry has not decided.", "organisation",
      ["same Ministry of the Environment"]
    ),
    (
      "Daniel Prost, the secretary of the Army, met the head of U.S. European Command.",
      "Army Secretary Daniel Prost met the head of European Command.", "role",
      ["same secretary of the Army"]
    ),
    (
      "Daniel Prost, the secretary of the Army, met the head of U.S. European Command.",
      "Army Secretary Daniel Prost met the head of European Command.", "organisation",
      ["same U.S. European Command"]
    ),
    (
      "The California Supreme Court ruled on the aqueduct.",
      "The Supreme Court ruled on the aqueduct. The Appeals Court had not.", "organisation",
      ["same California Supreme Court"]
    ),
    (
      "Tomas Reel, Brannagh's son-in-law and adviser, signed the accord.",
      "The accord was signed by Tomas Reel, Brannagh's nephew and adviser.", "role",
      ["otherwise Brannagh's son-in-law and adviser <> Brannagh's nephew and adviser"]
    ),
    (
      "Ida Bromm, Reel's sister, came late.", "Ida Bromm, Oster's mother, came late.", "role",
      ["compatible Reel's sister <> Oster's mother"]
    ),
    (
      "Foreign Minister Sana Iqbal welcomed the truce.",
      "The truce was welcomed by Sana Iqbal, the defence minister.", "role",
      ["otherwise Foreign Minister <> defence minister"]
    ),
    (
      "\"I ran,\" said Lea Moran, a mother of three.", "Lea Moran, a teacher, ran.", "role",
      ["compatible mother of three <> teacher"]
    ),
    (
      "Lea Moran, a 31-year-old nurse, fell from the ferry.",
      "Lea Moran, a 31-year-old teacher, fell from the ferry.", "role",
      ["otherwise 31-year-old nurse <> 31-year-old teacher"]
    ),
    (
      "Tolvik Shipping will buy it, said Pal Lund of Tolvik.", "It is for sale to Tolvik alone.",
      "organisation", ["same Tolvik Shipping"]
    ),
    (
      "Milo Dran scored twice for the town.", "Two goals by Dran decided it.", "person",
      ["same Milo Dran"]
    ),
    ("James Oler was heard.", "Jim Oler was heard.", "person", ["same James Oler"]),
    ("It lay in Calif.", "It lay in California.", "place", ["same California"]),
    (
      "The Israel Defense Forces were silent.", "The Israeli Defence Forces were silent.",
      "organisation", ["same Israel Defense Forces"]
    ),
    (
      "The ferry Sea Thrift burned on Monday.", "The Sea Thrift burned on the ferry Monday.",
      "organisation", ["same Sea Thrift"]
    ),
    (
      "Tropical Storm Odile came ashore.", "Odile, the storm, came ashore.", "organisation",
      ["same Odile"]
    ),
    (
      "Tresk Builders put up the stand.", "The stand was put up by Tresk.", "organisation",
      ["same Tresk Builders"]
    ),
    (
      "Tresk Builders and Tresk Ceramics put up the stand.", "The stand was put up by Tresk.",
      "organisation", []
    ),
    ("Ray Marsh, a farmer, lost 40 sheep.", "Marsh fires killed 40 sheep.", "person", []),
    ("Ray Marsh, a farmer, lost 40 sheep.", "The road to Marsh Hill is shut.", "person", []),
    (
      "The Environment Ministry has not decided.", "The environment ministry has not decided.",
      "organisation", ["same Environment Ministry"]
    ),
    (
      "It was stolen from the Museum Ten Brink.", "It was stolen from the Musée Ten Brink.",
      "organisation", ["otherwise Museum Ten Brink <> Musée Ten Brink"]
    ),
    (
      "2031-05-02|The accord on the ferries was signed in Odry on Thursday.",
      "2031-05-02|In Odry the accord on the ferries was signed on Wednesday.", "date",
      ["otherwise 2031-05-01 <> 2031-04-30"]
    ),
    (
      "2031-05-02|The accord on the ferries was signed in Odry on Thursday.",
      "In Odry the accord on the ferries was signed on Thursday.", "date", ["same 2031-05-01"]
    ),
    (
      "2031-05-02|Police said Thursday that the ferries would sail.",
      "2031-05-03|Police said Friday that the ferries would sail.", "date", []
    ),
  ]

  @Test(arguments: pairs.indices) func namesAreAligned(row: Int) {
    let pair = NameComparisonTests.pairs[row]
    let items = NameComparison.items(of: Tellings.articles([pair.one, pair.other]))
    #expect(
      items.filter { $0.missing.isEmpty && $0.kind == pair.kind }.map(\.outline) == pair.items)
  }

  @Test(arguments: [
    ("loomis", "lumis", true), ("hrytsenko", "gritsenko", true), ("oesterle", "osterle", true),
    ("castellane", "castellain", true), ("vance", "vans", true), ("llanque", "yanque", true),
    ("marsh", "marche", true), ("stokely", "stokeley", true), ("harris", "harms", false),
    ("moore", "mayer", false), ("li", "le", false), ("smith", "smart", false), ("", "", true),
  ]) func surnamesAreSpelled(one: String, other: String, isOne: Bool) {
    #expect(NameSpelling.areOne(SoundedName(one), SoundedName(other)) == isOne)
    #expect(NameSpelling.areOne(SoundedName(other), SoundedName(one)) == isOne)
  }

  @Test(arguments: [
    ("oleksandr", "alexander", true), ("margit", "margrit", true), ("paul", "paula", false),
    ("daniel", "daniela", false), ("mohamed", "muhammad", true), ("anna", "emma", false),
  ]) func firstNamesAreSpelled(one: String, other: String, isOne: Bool) {
    #expect(NameSpelling.areOneFirstName(one, other) == isOne)
  }

  @Test(arguments: [
    ("chief executive", "CEO", RoleMeaning.Relation.same),
    ("head of Civil Defense", "Civil Defense chief", .same),
    ("the mayor of Quilmarca", "mayoress", .same),
    ("British finance minister", "Chancellor", .same), ("skipper", "captain", .same),
    ("British foreign minister", "Chancellor", .otherwise),
    ("deputy minister", "minister", .otherwise), ("chief executive", "chairwoman", .otherwise),
    ("president", "secretary", .otherwise), ("a lasher", "a man with a trumpet", .compatible),
    ("secretary of the Army", "Army Secretary", .same),
    ("the company's chief executive", "chief executive of the company", .same),
    ("Varnum's CEO", "managing director", .same), ("MP", "a lawmaker", .same),
    ("manages the cold store on Depot Road", "manager", .same),
    ("heads Civil Defense", "head of the agency", .same),
    ("runs the island's only shop", "shopkeeper", .same), ("runs a farm", "farmer", .same),
    ("chairs the council", "chairwoman of the council", .same),
    ("her deputy", "deputy mayor", .same),
    ("Lt. Gen.", "lieutenant general", .same), ("PM", "prime minister", .same),
    ("secretary of state for transport", "state secretary", .same),
    ("chief of staff", "chief executive", .otherwise), ("former mayor", "mayor", .otherwise),
    ("finance minister", "minister of the interior", .otherwise),
    ("minister of defence", "defense minister", .same), ("judge", "lawyer", .otherwise),
    (
      "former director of the bird service and a vice president of the Holm Fund",
      "executive vice president of the Holm Fund", .same
    ),
    ("director of the bank and the mayor of Holm", "deputy mayor of Holm", .otherwise),
    ("president and chief executive", "CEO", .same), ("mayor", "farmer", .compatible),
    ("retired nurse", "nurse", .same), ("keeps goats", "goat breeder and poet", .same),
    ("spokesman for the former governor", "the governor's spokesman", .same),
    ("sister", "mother", .compatible),
    // What one person often is at once.
    ("founder of Orvane Glass", "chief executive", .compatible),
    ("president of Orvane Glass", "its CEO", .compatible),
    ("lawmaker for Holm", "finance minister", .compatible),
    ("owner", "managing director", .compatible), ("king", "queen", .otherwise),
    // What takes all of somebody's days.
    ("31-year-old nurse", "31-year-old teacher", .otherwise), ("plumber", "baker", .otherwise),
    ("a nurse at St. Bride's", "midwife", .compatible), ("nurse", "mother", .compatible),
    ("teacher", "football coach", .compatible), ("teacher", "volunteer", .compatible),
    ("former miner", "teacher", .compatible), ("farmer and teacher", "teacher", .same),
    ("Dr.", "CNN correspondent", .compatible), ("medic", "nurse", .compatible),
    ("dairy farmer", "farmer from Tresk", .same), ("mayor", "accountant", .compatible),
    ("the driver", "teacher", .compatible), ("pharmacist", "farmer", .otherwise),
  ]) func rolesAreCompared(one: String, other: String, relation: RoleMeaning.Relation) {
    #expect(RoleMeaning(one).relation(to: RoleMeaning(other)) == relation)
    #expect(RoleMeaning(other).relation(to: RoleMeaning(one)) == relation)
  }

  @Test func aTellingWithBothNamesHasTwoPeople() {
    let items = NameComparison.items(
      of: Tellings.articles([
        "Garnet Loomis met Garnet Lumis, the sheriff, on the pier.", "Garnet Loomis was glad.",
      ]))
    #expect(items.filter { $0.kind == "person" && $0.verdict == .otherwise }.isEmpty)
  }

  @Test func anythingIsCompared() {
    #expect(NameComparison.items(of: []).isEmpty)
    #expect(NameComparison.items(of: Tellings.articles(["", "x"])).isEmpty)
    let spans = [TextSpan(start: 0, end: 3), TextSpan(start: 2, end: 900)]
    let facts = ["person", "place", "organisation", "date"].flatMap { kind in
      spans.flatMap { span in
        ["P", "PT", "P-1Y", "PT1e999M", "XXXX-WXX-", "T", "2031-02-30", "-", ""].map {
          Fact(
            kind: kind, text: $0, span: span,
            parts: [
              Fact.Part("name", .text($0)), Fact.Part("value", .text($0)),
              Fact.Part("timex", .text("DURATION")), Fact.Part("role", .text($0)),
            ])
        }
      }
    }
    let article = Tellings.article(ArticleDraft(body: "abc def"), facts, number: 1)
    #expect(NameComparison.items(of: [article, article]).allSatisfy { $0.verdict != .otherwise })
  }

  @Test func tenThousandNamesAreCompared() {
    let body = (0..<10_000).map {
      "Anna Brolin\($0 % 7) of Tresk met Wednesday at 4:\(10 + $0 % 50)."
    }
    .joined(separator: " ")
    let articles = Tellings.articles(["2031-05-02|" + body])
    let twice = articles + [Tellings.article(articles[0].draft, articles[0].facts, number: 2)]
    #expect(!NameComparison.items(of: twice).isEmpty)
  }
}
