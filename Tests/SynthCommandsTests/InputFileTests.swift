// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SynthCommands

/// What is given as a file and is none, or one without an end.
@Suite struct InputFileTests {
    private func run(_ arguments: [String]) -> (status: Int32, error: String) {
        let collector = Collector()
        let status = Synth(environments: [.one], console: collector.console).run(arguments)
        return (status, collector.error)
    }

    private static let good = #"{"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}"#

    /// The commands that read files, with a mark where the file's path comes.
    @Test(arguments: [
        ["validate", "@"], ["ways", "@"], ["cost", "@", "--region", "eu-west-1"],
        ["validate", "good", "--parameters", "@"], ["ways", "good", "--parameters", "@"],
        ["cost", "good", "--region", "eu-west-1", "--parameters", "@"],
        ["cost", "good", "--region", "eu-west-1", "--prices", "@"],
    ])
    func pipesDevicesAndFoldersAreRefused(arguments: [String]) throws {
        let folder = try TestFolder()
        try folder.write(Self.good, to: "good.json")
        let pipe = "\(folder.path)/pipe.json"
        #expect(mkfifo(pipe, 0o600) == 0)
        for (path, kind) in [(pipe, "a pipe"), ("/dev/zero", "a device"), (folder.path, "a folder")] {
            let run = run(arguments.map { $0 == "@" ? path : $0 == "good" ? "\(folder.path)/good.json" : $0 })
            #expect(run.status == 1)
            #expect(run.error.contains("cannot read \(path): it is \(kind), not a file"))
        }
    }

    @Test func whatIsTooBigIsRefused() throws {
        let folder = try TestFolder()
        try folder.write("", to: "big.json")
        // Nothing is written: the file has a hole.
        #expect(truncate("\(folder.path)/big.json", 65 << 20) == 0)
        let run = run(["validate", "\(folder.path)/big.json"])
        #expect(run.status == 1)
        #expect(run.error.contains("it has more than 64 megabytes"))
    }
}
