// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// The stacks that `--stack` names.
struct StackSelection: Sendable {
    private let names: Set<String>

    init(_ names: [String], _ environments: [Environment]) throws {
        let known = environments.flatMap { $0.stacks.map(\.stack.name) }
        for name in names where !known.contains(name) {
            let question = didYouMean(name, in: known).map { "\($0) " } ?? ""
            let all = known.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            throw UsageError("no stack '\(name)'; \(question)known are: \(all.joined(separator: ", "))")
        }
        self.names = Set(names)
    }

    var isEverything: Bool { names.isEmpty }

    func includes(_ name: String) -> Bool { names.isEmpty || names.contains(name) }
}
