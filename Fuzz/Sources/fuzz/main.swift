// Feeds readers with inputs that libFuzzer makes up.
//
//     fuzz                             prints the names of the readers
//     fuzz seeds html SAMPLES FOLDER   writes to a folder what samples are to a reader, to begin with
//     READER=html fuzz ...             tries a reader; libFuzzer's options and folders follow
//
// Whatever the input, a reader must give articles or an error, and keep its promises; a trap, a bad
// access and a hang are finds, which libFuzzer writes to a file.

import CFuzzer
import Foundation

let words = CommandLine.arguments.dropFirst()

if Reader.asked != nil {
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  exit(
    LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      try? Reader.asked?.read(Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    })
} else if words.first == "seeds", words.count == 4,
  let reader = Reader.named(words[2])
{
  for sample in try Sample.all(in: words[3]) {
    guard let seed = try? reader.seed(sample) else { continue }
    try Data(seed).write(to: URL(filePath: words[4]).appending(path: sample.name))
  }
} else {
  for reader in Reader.all { print(reader.name) }
}
