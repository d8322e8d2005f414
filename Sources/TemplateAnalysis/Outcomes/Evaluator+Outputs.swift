// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The values that other stacks hand on.
extension Evaluator {
    /// Whether what is not known is an identifier at least, in which no comma can be.
    func isIdentifier(_ node: Node) -> Bool {
        guard let (name, argument) = node.function else { return false }
        switch name {
        case "Ref": return isOfAWS(argument.stringValue)
        case "Fn::GetAtt":
            let attribute = argument[1]?.stringValue ?? ""
            return (attribute.hasSuffix("Id") || attribute.hasSuffix("Arn")) && isOfAWS(argument[0]?.stringValue)
        default: return false
        }
    }

    /// Whether a reference yields what another stack or a program of somebody's own makes up.
    func handsOn(_ logicalID: String, _ attribute: String?) -> Bool {
        guard let type = resources[logicalID]?.type else { return false }
        if type.hasPrefix("Custom::") || type == "AWS::CloudFormation::CustomResource" { return true }
        return attribute?.hasPrefix("Outputs.") ?? false
    }

    /// Whether a resource is of a type of AWS: the resources of others may be named in any way.
    private func isOfAWS(_ logicalID: String?) -> Bool {
        guard let type = logicalID.flatMap({ resources[$0] })?.type else { return false }
        return type.hasPrefix("AWS::") && !type.hasPrefix("AWS::CloudFormation::")
    }
}
