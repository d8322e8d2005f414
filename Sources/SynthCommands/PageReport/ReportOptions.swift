// SPDX-License-Identifier: Apache-2.0

import StackReports

/// The options of a report, and the page that a command line asks for.
enum ReportOptions {
    static let output = Option(
        name: "--output", short: "-o", value: "FILE", help: "The file that it goes to (standard output).")
    static let serve = Option(
        name: "--serve",
        help: "Serve it at a loopback address, make it anew on save, and have the browser load it again.")
    static let port = Option(
        name: "--port", value: "N", help: "With --serve: the port; 0 for any that is free (8040).")
    static let region = Option(
        name: "--region", value: "REGION", help: "The region that templates in files will be deployed in.")
}

extension Invocation {
    /// The page of the report that is asked for, and what was found.
    func reportPage() throws -> (text: String, findings: Findings) {
        let requested = try RequestedStacks(self, region: ReportOptions.region, needsRegion: false)
        if !requested.isReadable { try requested.findings.refuse(.error, "nothing was written") }
        let report = try ReportMaking(requested, self).report()
        return (ReportPage(report).text, requested.findings)
    }
}
