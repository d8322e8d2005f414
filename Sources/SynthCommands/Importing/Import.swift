// SPDX-License-Identifier: Apache-2.0

import TemplateImport
import TemplateModel

/// Templates on their way to Swift: one group of all that are written together, or several of those that are only checked.
struct Import {
    let groups: [ImportGroup]
    /// The files of each group, formatted.
    let files: [[SwiftFile]]
    private let invocation: Invocation

    init(_ request: ImportRequest, isCheck: Bool, _ invocation: Invocation) throws {
        self.invocation = invocation
        groups =
            isCheck
            ? request.apart.map { ImportGroup(request, $0, named: "Checked\($0[0])") }
            : [ImportGroup(request, Array(request.sources.indices))]
        let all = groups.flatMap(\.files)
        var formatted = try SwiftFormatter(invocation.process)?.formatted(all)[...] ?? all[...]
        files = groups.map { group in
            defer { formatted = formatted.dropFirst(group.files.count) }
            return Array(formatted.prefix(group.files.count))
        }
    }

    /// - Returns: what the proof says of each group.
    /// - Throws: `CommandFailure` where nothing can be proved here.
    func verdicts() throws -> [ProofVerdict] {
        do {
            let proof = try ImportProof(invocation.process, Interruption())
            return try proof.verdicts(
                zip(groups, files).map { $0.subject($1) }, types: groups.reduce(into: []) { $0.formUnion($1.types) })
        } catch let failure as Unprovable {
            throw CommandFailure(
                "it cannot be proved that what is imported comes back: \(failure); build this program by 'swift build' and "
                    + "run it where that leaves it, or pass --unproven to have it written without a proof")
        }
    }
}
