// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// `synth import`: templates become stacks in Swift, which come back as the same templates.
enum ImportCommand: Command {
    static let name = "import"
    static let summary = "Write templates, or deployed stacks, as Swift that gives the same templates back."
    static let usage = """
        FILE... [OPTIONS], where - is standard input
        --from-stack NAME... [OPTIONS]
        """
    static let options = [
        ImportOptions.stackName, ImportOptions.output, ImportOptions.environment, .parameters,
        ImportOptions.samConfiguration, ImportOptions.fromStack, ImportOptions.region, ImportOptions.account, .profile,
        .timeout, ImportOptions.changeSet, ImportOptions.check, ImportOptions.unproven, .quietly, .verbose,
    ]

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        guard !(arguments.has(ImportOptions.check) && arguments.has(ImportOptions.unproven)) else {
            throw UsageError("--check proves and --unproven does not; choose one")
        }
        if arguments.has(ImportOptions.changeSet) {
            guard arguments.has(ImportOptions.fromStack), !arguments.has(ImportOptions.unproven),
                !arguments.has(ImportOptions.check)
            else {
                throw UsageError("--change-set is for what --from-stack reads and a proof gives back")
            }
        }
        let request = try ImportRequest(invocation)
        let isCheck = arguments.has(ImportOptions.check)
        let destination = isCheck ? nil : try ImportDestination(arguments.value(ImportOptions.output))
        if !request.findings.all.isEmpty { invocation.tell(request.findings) }
        for note in request.notes { invocation.console.tell("note: \(note)", .cyan) }
        guard !request.sources.isEmpty, isCheck || !request.findings.hasErrors else {
            throw CommandFailure("\(request.findings.summary); nothing was written")
        }
        let work = try Import(request, isCheck: isCheck, invocation)
        let verdicts = try arguments.has(ImportOptions.unproven) ? nil : work.verdicts()
        let report = ImportReport(work, verdicts, invocation)
        report.tell()
        guard let destination else { return report.isGood && !request.findings.hasErrors ? 0 : 1 }
        guard report.isGood else { throw CommandFailure("what is imported does not come back; nothing was written") }
        if arguments.has(ImportOptions.changeSet) { try request.demandEmptyChangeSets(verdicts?[0]) }
        try ImportWriting(work.groups[0], work.files[0], isProven: verdicts != nil, to: destination, invocation).write()
        return 0
    }
}
