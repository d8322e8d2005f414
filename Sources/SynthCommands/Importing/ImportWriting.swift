// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateImport
import TemplateModel

/// Brings what was imported into a package, with the resource types that it lacks, and says what to do next.
struct ImportWriting {
    private let group: ImportGroup
    private let output: ImportOutput
    private let destination: ImportDestination
    private let invocation: Invocation

    init(
        _ group: ImportGroup, _ files: [SwiftFile], isProven: Bool, to destination: ImportDestination,
        _ invocation: Invocation
    ) {
        self.group = group
        self.destination = destination
        self.invocation = invocation
        let note =
            "// Not proved: nobody has compiled this and compared what it gives with what it was imported from.\n\n"
        output = ImportOutput(
            folder: destination.stacks,
            files: isProven ? files : files.map { SwiftFile($0.path, text: note + $0.text) })
    }

    func write() throws {
        try output.refuseOccupied()
        let lacking = try MissingTypes(group.types, in: destination.root)
        var lines: [String] = []
        try output.write {
            guard !lacking.types.isEmpty else { return }
            var problems: [String] = []
            let command = GenerateCommand(
                in: destination.root, print: { lines.append($0) }, complain: { problems.append($0) })
            let folder =
                destination.root == "." ? lacking.folder.map { ["--output", $0] } ?? [] : ["--output", "Resources"]
            guard command.run(folder + lacking.types.map(\.full).sorted()) == 0 else {
                throw CommandFailure(
                    "the resource types that it needs cannot be generated, and nothing else was written: "
                        + problems.joined(separator: "; "))
            }
        }
        let paths = output.files.map(output.path)
        for path in paths { invocation.console.tell("wrote \(path)") }
        for line in lines { invocation.console.inform(line) }
        invocation.report["files"] = .array(paths.map(Node.string))
        invocation.report["types"] = .array(lacking.types.map(\.full).sorted().map(Node.string))
        tellNext()
    }

    private func tellNext() {
        let console = invocation.console
        let names = group.environments.map(\.name)
        let taken = Set(invocation.environments.map(\.name)).intersection(names).sorted()
        if !taken.isEmpty {
            console.tell(
                "there \(taken.count == 1 ? "is an environment" : "are environments") \(taken.joined(separator: ", ")) "
                    + "already: give \(taken.count == 1 ? "the new one" : "the new ones") another name", .yellow)
        }
        console.tell(
            "next: add \(group.environmentsFile.listName) to the list of environments, in Environments.swift: "
                + "[…] + \(group.environmentsFile.listName)")
        console.print("swift run \(console.program) \(names.joined(separator: " "))")
    }
}
