// Feeds readers with inputs that libFuzzer makes up: READER=html fuzz [libFuzzer's options] [CORPUS...]
//
// Whatever the input, a reader must give articles or an error; a trap, a bad access and a hang are finds,
// which libFuzzer writes to a file. Without READER, the names of the readers are printed.

import CFuzzer
import Foundation

if Reader.named == nil {
  for name in Reader.names { print(name) }
} else {
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  exit(
    LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      Reader.named?.read(Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    })
}
