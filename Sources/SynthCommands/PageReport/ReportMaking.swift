// SPDX-License-Identifier: Apache-2.0

import StackReports
import TemplateAnalysis
import TemplateModel

/// Makes the report of what a command line asks about, of what other commands find.
struct ReportMaking {
    let requested: RequestedStacks
    let invocation: Invocation
    let locator = SourceLocator()
    /// What is done with each system, and what costs what in it.
    let rehearsals: [(name: String, rehearsal: Rehearsal, costs: RehearsedCosts?)]

    init(_ requested: RequestedStacks, _ invocation: Invocation) throws {
        let hidden = requested.withoutSecrets
        self.requested = hidden
        self.invocation = invocation
        let costs = try RehearsalCosts(invocation, region: hidden.region)
        rehearsals = hidden.systems.map { name, stacks in
            let rehearsal = Rehearsal(
                from: JoinedStacks([], region: hidden.region), to: stacks, isOneStack: hidden.joined == nil,
                moves: hidden.moves, adoptions: hidden.adoptions)
            return (name, rehearsal, costs.known(in: rehearsal))
        }
    }

    func report() throws -> EnvironmentReport {
        let environment = invocation.environments.first { requested.isEnvironment && $0.name == requested.title }
        let picture = try RequestedPictures(requested, [], since: nil, by: "", invocation).picture
        var report = EnvironmentReport(
            title: requested.title, region: requested.region, account: environment?.account.id,
            program: invocation.console.program, picture: picture)
        if requested.systems.count > 1 { report.systems = requested.systems.map(\.name) }
        report.stacks = StackFacts(self, account: environment?.account.id).stacks
        report.findings = findings
        report.silences = silences
        report.ways = ways
        report.ports = ports
        report.access = access
        (report.cost, report.costAbsence) = try cost()
        report.deployment = deployment
        return report
    }

    /// The name that the report has for something of a system.
    func name(_ name: String, in system: String) -> String {
        requested.systems.count > 1 ? "\(system)/\(name)" : name
    }

    func hidden(_ text: String) -> String { invocation.console.hidden.mask.masked(text) }
}

extension EnvironmentReport.Tone {
    init(_ style: Console.Style) {
        switch style {
        case .red: self = .bad
        case .yellow: self = .warn
        case .green: self = .good
        case .plain, .bold, .cyan: self = .plain
        }
    }
}
