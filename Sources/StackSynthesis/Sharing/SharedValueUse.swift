// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// A place in a template that consumes a value of another stack.
struct SharedValueUse {
    let way: SharingWay
    /// The provider's name in CloudFormation; empty where only the value's name is said.
    let stackName: String
    let name: String
    /// The region in which it is asked for, where that is said.
    let region: String?
    /// The element that consumes it.
    let element: Node.Object.Member

    private init(_ request: ValueRequest, _ element: Node.Object.Member) {
        self.element = element
        switch request {
        case .output(let name, let stackName, let region):
            (way, self.stackName, self.name, self.region) = (.stackOutput, stackName, name, region)
        case .export(let name): (way, stackName, self.name, region) = (.export, "", name, nil)
        case .stored(let name): (way, stackName, self.name, region) = (.ssmParameter, "", name, nil)
        }
    }

    /// Every use whose names are known before deployment, and that stays within the account.
    static func all(in stack: SharingCheck.Subject) -> [SharedValueUse] {
        let outcome = stack.outcome
        var found: [SharedValueUse] = []
        for member in [Template.Section.resources, .outputs].flatMap({ stack.template[$0] }) {
            member.value.eachNode { node in
                let requests =
                    ValueRequest(node, in: outcome).map { [$0] }
                    ?? outcome.text(of: node).map(ValueRequest.stored) ?? []
                found += requests.map { SharedValueUse($0, member) }
            }
        }
        return found
            + stack.template[.parameters].compactMap { parameter in
                let given = stack.parameters.first { $0.name == parameter.key }?.value
                return ValueRequest(parameter: parameter.value, given: given).map { SharedValueUse($0, parameter) }
            }
    }
}
