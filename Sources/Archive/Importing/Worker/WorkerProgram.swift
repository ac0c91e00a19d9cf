/// The program that reads files in a process of its own: C libraries that crash, hang or eat all
/// memory on one file cost that file, and the import goes on.
public struct WorkerProgram: Sendable {
  /// The program's file; its `arguments` make it call `ReadWorker.run()`.
  public var path: String
  public var arguments: [String]
  /// The seconds that one file may take.
  public var seconds = 30.0
  /// The bytes of memory that it may have.
  public var memory = 1 << 30

  public init(path: String, arguments: [String]) {
    self.path = path
    self.arguments = arguments
  }
}
