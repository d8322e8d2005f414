// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A change set that puts drift back, beside the drift that was found.
struct RevertingChanges {
    private let drift: StackDrift
    private let changes: [ResourceChange]

    init(_ drift: StackDrift, _ changes: [ResourceChange]) {
        self.drift = drift
        self.changes = changes
    }

    /// The change set, with what has drifted of each resource.
    var lines: [(text: String, style: Console.Style)] {
        changes.flatMap { change -> [(text: String, style: Console.Style)] in
            let line = ("  \(ChangeText.line(change))", ChangeText.style(change))
            guard let found = drift.drift(of: change.logicalID) else {
                let follows = followed(by: change).map { ": it follows '\($0)'" }
                return [line, ("      has not drifted\(follows ?? "")", .yellow)]
            }
            let paths = found.differences.map { "\($0.path)" }.joined(separator: ", ")
            return [line, (found.isDeleted ? "      was deleted" : "      brings back: \(paths)", .plain)]
        }
    }

    /// Refuses to replace what nobody has changed.
    ///
    /// CloudFormation is known to make such change sets where values come from `Fn::GetStackOutput`, and for types whose
    /// reference it resolves in another way here.
    func check() throws {
        let phantoms = changes.filter { change in
            [.replace, .mayReplace, .remove].contains(change.kind) && drift.drift(of: change.logicalID) == nil
                && followed(by: change) == nil
        }
        guard !phantoms.isEmpty else { return }
        let names = phantoms.map { "'\($0.logicalID)'" }.joined(separator: ", ")
        throw OperationFailure(
            "CloudFormation would replace or remove \(names), which \(phantoms.count == 1 ? "has" : "have") not drifted, as "
                + "it is known to do for what it reads by Fn::GetStackOutput. Nothing was put back in "
                + "\(drift.stackName): put it back by hand, or change each property in Swift, deploy, change it back and "
                + "deploy again")
    }

    /// The drifted or recreated resource that brings a change.
    private func followed(by change: ResourceChange) -> String? {
        let causes = change.details.compactMap { $0.cause.map { String($0.prefix { $0 != "." }) } }
        return causes.first { cause in drift.drift(of: cause) != nil }
    }
}
