// SPDX-License-Identifier: Apache-2.0

import Foundation
import PackagePlugin

/// `swift package generate-resources AWS::Kinesis::Stream`: as `swift run generate-resources`, which it runs in the
/// package's folder wherever it is called.
@main
struct GenerateResources: CommandPlugin {
    struct Failure: Error, CustomStringConvertible {
        let status: Int32
        var description: String { "generate-resources ended with status \(status)" }
    }

    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        process.executableURL = try context.tool(named: "generate-resources").url
        process.arguments = arguments
        process.currentDirectoryURL = context.package.directoryURL
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    }
}
