// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// An environment that imported stacks are deployed in.
struct ImportedEnvironment {
    var name: String
    var region: String
    var account: String?
    var profile: String?
    var tags: [(key: String, value: String)] = []
    var terminationProtection: Bool?
    /// For each of the stacks: its name in CloudFormation, and what its parameters are given.
    var stacks: [Entry]

    struct Entry {
        /// Nil for what follows from the environment's name.
        var stackName: String?
        var values: [ParameterValue] = []
    }

    /// What the names of its stacks begin with, where each of them is that, a hyphen and the stack's own name.
    func prefix(_ names: [String]) -> String? {
        var prefix: String?
        for (entry, name) in zip(stacks, names) {
            guard let full = entry.stackName else { continue }
            guard full.hasSuffix("-\(name)"), full.utf8.count > name.utf8.count + 1 else { return nil }
            let own = String(full.dropLast(name.count + 1))
            guard prefix == nil || prefix == own else { return nil }
            prefix = own
        }
        return prefix
    }

    /// What is known of the parameters and the pseudo parameters of a stack that has its whole name.
    func known(of stack: Int) -> [String: String] {
        var known = Dictionary(
            stacks[stack].values.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
        known["AWS::Region"] = region
        known["AWS::AccountId"] = account
        known["AWS::StackName"] = stacks[stack].stackName
        return known
    }

    /// The names of its stacks in CloudFormation.
    func stackNames(_ names: [String]) -> [String] {
        let beginning = prefix(names) ?? name
        return zip(stacks, names).map { $0.stackName ?? "\(beginning)-\($1)" }
    }
}
