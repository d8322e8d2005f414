// SPDX-License-Identifier: Apache-2.0

import SideBySide

/// `synth report --serve`: the page of what is on the disk, again and again, until somebody ends it.
enum ReportServing {
    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        if arguments.has(.json) { throw UsageError("--serve has no end, and a JSON document has one") }
        if arguments.has(ReportCommand.output) {
            throw UsageError("--serve writes no file; leave \(ReportCommand.output.name) out")
        }
        let port = try port(arguments)
        let interruption = Interruption()
        do {
            let source: any ServedSource =
                invocation.namesFiles ? FileSource(invocation) : try PackageSource(invocation, interruption)
            var seen = source.snapshot
            let page = ServedPage()
            page.replace(by: try ReportCommand.page(invocation).text)
            let server = try LoopbackServer(port: port)
            invocation.console.tell("the report is at http://127.0.0.1:\(server.port)/; Ctrl-C ends that", .green)
            try Threads.run(beside: { server.run(page) }) { () throws -> Never in
                defer { page.end() }
                try renew(page, from: source, &seen, interruption, invocation.console)
            }
        } catch let signal as Interrupted {
            return signal.status
        }
    }

    private static func renew(
        _ page: ServedPage, from source: any ServedSource, _ seen: inout SourceSnapshot, _ interruption: Interruption,
        _ console: Console
    ) throws -> Never {
        while true {
            try seen.waitForChange(interruption) { source.snapshot }
            guard let text = try source.page() else { continue }
            let isOther = page.replace(by: text)
            console.inform(isOther ? "the report is new" : "the report is as before", .green)
        }
    }

    private static func port(_ arguments: Arguments) throws(UsageError) -> UInt16 {
        guard let text = arguments.value(ReportCommand.port) else { return 8_040 }
        guard let port = UInt16(text) else {
            throw UsageError("\(ReportCommand.port.name) takes a number from 0 to 65535, not '\(text)'")
        }
        return port
    }
}

/// Where pages come from, and whether there may be a new one.
protocol ServedSource {
    var snapshot: SourceSnapshot { get }
    /// Nil where none could be made, which is told.
    func page() throws -> String?
}

/// Templates in files: read again by this process.
private struct FileSource: ServedSource {
    private let invocation: Invocation

    init(_ invocation: Invocation) { self.invocation = invocation }

    var snapshot: SourceSnapshot {
        let options = [Option.parameters, .schema, CostPrices.file]
        return SourceSnapshot(files: invocation.arguments.positionals + options.flatMap(invocation.arguments.values))
    }

    func page() throws -> String? {
        do {
            return try ReportCommand.page(invocation).text
        } catch let signal as Interrupted {
            throw signal
        } catch {
            Failures.tell(error, on: invocation.console)
            return nil
        }
    }
}

/// The package that this program was built from: built again, and what comes out is asked.
private struct PackageSource: ServedSource {
    private let package: WatchedPackage
    private let environment: String
    private let words: [String]

    init(_ invocation: Invocation, _ interruption: Interruption) throws {
        try invocation.refuseOptionsOfFiles([.parameters, TemplateFiles.stackName, ReportCommand.region])
        let chosen = try invocation.selectedEnvironments()
        guard chosen.count == 1 else { throw UsageError("name one environment, or templates in files") }
        environment = chosen[0].name
        package = try WatchedPackage(chosen[0], invocation, interruption)
        words = [Option.schema, CostPrices.file].flatMap { option in
            invocation.arguments.values(option).flatMap { [option.name, $0] }
        }
    }

    var snapshot: SourceSnapshot { package.snapshot }

    func page() throws -> String? {
        guard let program = try package.build() else { return nil }
        let folder = "\(package.folder)/.build/synth-report"
        let file = "\(environment).html"
        try Files.makeDirectory(folder)
        try Files.remove(file, from: folder)
        _ = try package.run(
            program, [ReportCommand.name, environment, ReportCommand.output.name, "\(folder)/\(file)"] + words)
        // Where nothing was written the child has told why.
        return try Files.read("\(folder)/\(file)").map { String(decoding: $0, as: UTF8.self) }
    }
}
