// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateImport
import TemplateModel

/// Templates that become Swift together: stacks of the same environments.
struct ImportGroup {
    let sources: [ImportSource]
    let stacks: [ImportedStack]
    /// With the stacks of this group alone, each under its whole name.
    let environments: [ImportedEnvironment]
    let environmentsFile: EnvironmentsFile
    private let sharedValues: SharedValues

    /// - Parameters:
    ///   - indices: of the sources that it is about.
    ///   - listName: what the list of the environments is called after; unless given, the stack or the import.
    init(_ request: ImportRequest, _ indices: [Int], named name: String? = nil) {
        sources = indices.map { request.sources[$0] }
        environments = request.environments(of: indices)
        let environments = environments
        sharedValues = SharedValues(
            ImportRequest.sharing(sources, environments), in: "\(name ?? "Imported")Values")
        let shares = sharedValues.shares
        let stacks = sources.enumerated().map { index, source in
            let given = environments.flatMap { $0.stacks[index].values.map(\.name) }
            return ImportedStack(source.document, named: source.name, given: Set(given), shares: shares[index])
        }
        self.stacks = stacks
        environmentsFile = EnvironmentsFile(
            environments, of: stacks, names: sources.map(\.name),
            named: name ?? (stacks.count == 1 ? stacks[0].typeName : "Imported"))
    }

    var types: Set<TypeName> { stacks.reduce(into: sharedValues.types) { $0.formUnion($1.resourceTypes) } }

    /// All files, the one of the environments last.
    var files: [SwiftFile] {
        stacks.flatMap(\.files) + (sharedValues.file.map { [$0] } ?? []) + [environmentsFile.file]
    }

    /// - Parameter files: its files as they shall be written.
    func subject(_ files: [SwiftFile]) -> ProofSubject {
        ProofSubject(
            files: files, environments: environmentsFile.listName,
            expected: environments.flatMap { environment in
                zip(sources, environment.stacks).map { source, entry in
                    .init(
                        environment: environment.name, stackName: entry.stackName ?? "", values: entry.values,
                        template: source.document.root, origin: source.origin)
                }
            })
    }
}
