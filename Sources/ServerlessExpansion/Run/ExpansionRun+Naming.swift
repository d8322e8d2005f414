// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// Takes note of what other resources may call what was made of one.
    func derive(_ names: [String: String], of name: String, from resources: [MadeResource]) {
        for (property, type) in names {
            guard let target = resources.last(where: { $0.type == type }) else { continue }
            derived[name, default: [:]][property] = target.logicalID
        }
    }

    /// An ARN of the account, as the transform writes it.
    func arnText(_ service: String, _ resource: String, partition: String? = nil, account: Bool = true) -> String {
        let account = account ? "${AWS::AccountId}:" : ""
        return "arn:\(partition ?? self.partition):\(service):${AWS::Region}:\(account)\(resource)"
    }

    /// Has a resource wait for another.
    static func depend(_ node: inout Node, on name: String) {
        let depends = node.given("DependsOn")
        let names = depends?.arrayValue ?? depends.map { [$0] } ?? []
        if !names.contains(.string(name)) { node.set("DependsOn", .array(names + [.string(name)])) }
    }
}
