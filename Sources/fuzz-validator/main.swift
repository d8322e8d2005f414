// SPDX-License-Identifier: Apache-2.0

import Foundation

// usage: fuzz-validator [--seconds N] [--seed N] [--jobs N] [--limit N] [--output FOLDER]
//        fuzz-validator FILE...     tries inputs that an earlier run kept
//
// Run it in the repository's folder: its templates are seeds.

guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
    print("usage: fuzz-validator [--seconds N] [--seed N] [--jobs N] [--limit SECONDS] [--output FOLDER] | FILE...")
    exit(64)
}
if let worker = options.worker {
    Worker(options, number: worker).run()
} else if !options.files.isEmpty {
    for file in options.files {
        let text = FileManager.default.contents(atPath: file).map { [UInt8]($0) } ?? []
        let start = CPUTime.now
        let isReadable = Trial(text).run()
        print("\(file): \(isReadable ? "" : "not readable, ")\(CPUTime.now - start) s")
    }
} else {
    exit(Supervisor(options).run() ? 0 : 1)
}
