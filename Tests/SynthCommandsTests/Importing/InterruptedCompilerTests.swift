// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SynthCommands

/// Swift's own compiler starts others that are groups of their own, and takes them along where it hears Ctrl-C.
@Suite struct InterruptedCompilerTests {
    @Test func theCompilerHearsCtrlC() throws {
        let folder = try TestFolder()
        try folder.write("Resources: {Jobs: {Type: AWS::SQS::Queue}}", to: "jobs.yaml")
        let compiler = "\(folder.path)/swiftc"
        try folder.write(
            """
            #!/bin/sh
            trap 'echo told >"\(folder.path)/ended"; exit 1' INT
            echo >"\(folder.path)/ready"
            while :; do sleep 0.1; done
            """, to: "swiftc")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: compiler)
        let process = Process()
        process.executableURL = Products.synth
        process.arguments = ["import", "\(folder.path)/jobs.yaml", "--output", "\(folder.path)/out"]
        process.environment = ["PATH": "/usr/bin:/bin", "TMPDIR": folder.path, "SWIFT_EXEC": compiler]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<1_500 where folder.read("ready") == nil { usleep(20_000) }
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(folder.read("ended") == "told\n")
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out"))
    }
}
