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

    /// Every use whose names are known before deployment, and that stays within the account.
    static func all(in stack: SharingCheck.Subject) -> [SharedValueUse] {
        let outcome = stack.outcome
        var found: [SharedValueUse] = []
        for member in [Template.Section.resources, .outputs].flatMap({ stack.template[$0] }) {
            member.value.walk { node, _ in
                found += uses(node, member, outcome)
            }
        }
        return found
            + stack.template[.parameters].compactMap { parameter in
                let isStored = parameter.value["Type"]?.stringValue?.hasPrefix("AWS::SSM::Parameter::Value") ?? false
                guard isStored,
                    let name = stack.parameters.first(where: { $0.name == parameter.key })?.value
                        ?? parameter.value["Default"]?.scalarText
                else { return nil }
                return SharedValueUse(way: .ssmParameter, stackName: "", name: name, region: nil, element: parameter)
            }
    }

    private static func uses(
        _ node: Node, _ element: Node.Object.Member, _ outcome: Outcome
    ) -> [SharedValueUse] {
        switch node.function {
        case ("Fn::GetStackOutput", let argument)? where argument["RoleArn"] == nil:
            guard let stackName = argument["StackName"].flatMap(outcome.text),
                let name = argument["OutputName"].flatMap(outcome.text)
            else { return [] }
            let region = argument["Region"]
            if let region, outcome.text(of: region) == nil { return [] }
            return [
                SharedValueUse(
                    way: .stackOutput, stackName: stackName, name: name, region: region.flatMap(outcome.text),
                    element: element)
            ]
        case ("Fn::ImportValue", let argument)?:
            guard let name = outcome.text(of: argument) else { return [] }
            return [SharedValueUse(way: .export, stackName: "", name: name, region: nil, element: element)]
        default:
            guard let text = outcome.text(of: node) else { return [] }
            return text.dynamicReferences.filter { $0.hasPrefix("ssm:") }.map { reference in
                let name = reference.dropFirst("ssm:".count).prefix { $0 != ":" }
                return SharedValueUse(
                    way: .ssmParameter, stackName: "", name: String(name), region: nil, element: element)
            }
        }
    }
}
