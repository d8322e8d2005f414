// SPDX-License-Identifier: Apache-2.0

import PolicyPacks
import TemplateModel

extension Option {
    static let policies = Option(
        name: "--policies", value: "PACK[,PACK]",
        help: "Check by these standards too: \(Pack.allCases.map(\.rawValue).joined(separator: ", ")).")
}

extension Invocation {
    /// The packs that the command line names, in its order.
    func chosenPacks() throws(UsageError) -> [Pack] {
        var packs: [Pack] = []
        for value in arguments.values(.policies) {
            for name in value.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
                guard let pack = Pack(rawValue: name) else {
                    let question = didYouMean(name, in: Pack.allCases.map(\.rawValue))
                    throw UsageError(
                        "no pack '\(name)'; \(question ?? "see \(console.program) explain --policies list")")
                }
                if !packs.contains(pack) { packs.append(pack) }
            }
        }
        return packs
    }

    /// The rules of those packs.
    func packRules() throws(UsageError) -> [PackRule] { Pack.rules(of: try chosenPacks()) }
}
