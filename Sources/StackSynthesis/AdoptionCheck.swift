// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackDSL
import TemplateModel

/// What is wrong with `existing(…)`, as far as Swift and the schemas show it.
enum AdoptionCheck {
    static let rule = "adoption"

    static func findings(of stack: SynthesizedStack, _ schemas: KnownSchemas) -> [Diagnostic] {
        var seen: [Key: String] = [:]
        return stack.adoptions.flatMap { adoption -> [Diagnostic] in
            guard let type = stack.template.resources.first(where: { $0.logicalID == adoption.logicalID })?.type
            else { return [] }
            if let problem = problem(of: adoption, type, schemas) { return [problem] }
            let key = Key(type: type, identifiers: Set(adoption.identifiers))
            let other = seen.updateValue(adoption.logicalID, forKey: key)
            guard let other, other != adoption.logicalID else { return [] }
            return [
                finding(
                    adoption, "'\(adoption.logicalID)' and '\(other)' are both one thing that is there already",
                    why: "CloudFormation takes a thing into one place", fix: "leave existing(…) at one of them")
            ]
        }
    }

    /// Of a stack that a resource of another one deploys.
    static func findings(nested stack: SynthesizedStack) -> [Diagnostic] {
        stack.adoptions.prefix(1).map { adoption in
            finding(
                adoption, "'\(adoption.logicalID)' is in a stack that another one deploys",
                why: "the command deploy takes things into an environment's own stacks alone",
                fix: "put the resource into one of those")
        }
    }

    private struct Key: Hashable {
        let type: String
        let identifiers: Set<Adoption.Identifier>
    }

    private static func problem(of adoption: Adoption, _ type: String, _ schemas: KnownSchemas) -> Diagnostic? {
        let id = adoption.logicalID
        if let reason = AdoptableTypes.reason(against: type) {
            return finding(
                adoption, "'\(id)' cannot join the stack: \(reason)", why: "CloudFormation imports no such thing",
                fix: "take existing(…) away, and let CloudFormation make it")
        }
        guard let names = schemas.schema(of: type)?.primaryIdentifier, !names.isEmpty else { return nil }
        let list = names.map { "'\($0)'" }.joined(separator: " and ")
        let given = adoption.identifiers.compactMap(\.name)
        let isRight = given.isEmpty ? names.count == 1 && adoption.identifiers.count == 1 : Set(given) == Set(names)
        guard isRight, given.count == Set(given).count else {
            let example = names.map { "\"\($0)\": \"…\"" }.joined(separator: ", ")
            return finding(
                adoption, "'\(id)' is identified by \(list)",
                why: "CloudFormation asks for \(names.count == 1 ? "that" : "each of them") to find what is there",
                fix: names.count == 1 ? "write existing(\"…\")" : "write existing([\(example)])")
        }
        guard let empty = adoption.identifiers.first(where: { $0.value.isEmpty }) else { return nil }
        return finding(
            adoption, "'\(empty.name ?? names[0])' of '\(id)' is empty", why: "nothing in AWS has such an identifier",
            fix: "write what it is in AWS")
    }

    private static func finding(_ adoption: Adoption, _ message: String, why reason: String, fix: String)
        -> Diagnostic
    {
        Diagnostic(
            .error, rule: rule, at: adoption.location, element: adoption.logicalID, message, why: reason, fix: fix)
    }
}

/// Which types CloudFormation can take in, as far as the type alone says it.
package enum AdoptableTypes {
    /// Why a resource of a type cannot be taken in; nil where nothing is known against it.
    package static func reason(against type: String) -> String? {
        if type.hasPrefix("Custom::") || type == "AWS::CloudFormation::CustomResource" {
            return "it is a custom resource, which only its provider makes"
        }
        if type.hasPrefix("AWS::CloudFormation::WaitCondition") {
            return "a wait condition is nothing outside of its stack"
        }
        if type.hasPrefix("AWS::Serverless::") { return "the transform of SAM makes other things of it" }
        if type.hasSuffix("::MODULE") { return "it is a module, which CloudFormation replaces by what it holds" }
        return nil
    }
}
