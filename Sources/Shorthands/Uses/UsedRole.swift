// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// The role that a resource names, as a policy beside it names roles.
struct UsedRole {
    let name: Node
    let isOfStack: Bool

    init(_ owner: ResourceDefinition, _ property: String) throws(UseProblem) {
        guard let node = owner.property(property) else {
            throw UseProblem(
                "use-role", "'\(owner.logicalID)' has no \(property)",
                why: "what it uses is allowed to the role that it runs with",
                fix: "make a role, IAM.Role(\"\(owner.logicalID)Role\", assumedBy: …), and name it in \(property)")
        }
        if let reference = node["Fn::GetAtt"], let id = reference[0]?.stringValue, reference[1]?.stringValue == "Arn" {
            name = .call("Ref", .string(id), references: node.references)
            isOfStack = true
            return
        }
        let text = node.stringValue ?? node["Fn::Sub"]?.stringValue ?? ""
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard text.hasPrefix("arn:"), text.contains(":role/"), let last = parts.last, !last.isEmpty,
            !last.contains("${")
        else {
            throw UseProblem(
                "use-role",
                "\(property) of '\(owner.logicalID)' names a role whose name is not known before the deployment",
                why: "a policy is attached to a role by its name",
                fix: "say what is used where the role is made, role.uses(…), or name the role by its ARN as a text")
        }
        name = .string(String(last))
        isOfStack = false
    }
}
