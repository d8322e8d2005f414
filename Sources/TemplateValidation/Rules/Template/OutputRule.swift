// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An output has a value, and no two outputs are exported under one name.
enum OutputRule: TemplateRule {
    static let description = RuleDescription(
        "output", "An output has a value and only the keys that CloudFormation knows; exports have names of their own.",
        reason: "CloudFormation rejects the template",
        example: .init(
            template: """
                  {
                    "Resources": {"T": {"Type": "AWS::SNS::Topic"}},
                -   "Outputs": {"O": {"Description": "d"}}
                +   "Outputs": {"O": {"Value": {"Ref": "T"}}}
                  }
                """),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html")

    private static let keys = ["Condition", "Description", "Export", "Value"]

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard !context.hasMacros else { return [] }
        var exports: [Node: [Node.Object.Member]] = [:]
        return context.template[.outputs].filter { !$0.key.hasPrefix("Fn::") }.flatMap { output -> [Diagnostic] in
            var found = problems(output)
            if let name = output.value["Export"]?["Name"] {
                if let earlier = exports[name]?.first(where: { meets($0, output, context) }) {
                    found.append(duplicate(output, name, earlier, context))
                }
                exports[name, default: []].append(output)
            }
            return found
        }
    }

    /// Whether both outputs can be there at once.
    private static func meets(
        _ first: Node.Object.Member, _ second: Node.Object.Member, _ context: ValidationContext
    ) -> Bool {
        let assumptions = [first, second].flatMap { Assumption.all(of: $0.value, in: .outputs) }
        return context.logic.canHold(assumptions) == true
    }

    /// Without the values of the parameters nobody knows whether two conditions ever hold at once.
    private static func duplicate(
        _ output: Node.Object.Member, _ name: Node, _ earlier: Node.Object.Member, _ context: ValidationContext
    ) -> Diagnostic {
        let isCertain =
            context.input.parameters != nil
            || [output, earlier].allSatisfy { Assumption.all(of: $0.value, in: .outputs).isEmpty }
        return finding(
            output, name, "'\(earlier.key)' is exported under the same name", "choose another name",
            isCertain ? .error : .warning)
    }

    private static func problems(_ output: Node.Object.Member) -> [Diagnostic] {
        guard let object = output.value.objectValue else {
            return [finding(output, output.value, "it is not an object", "write { }")]
        }
        var found: [Diagnostic] = []
        if object["Value"] == nil { found.append(finding(output, output.value, "it has no Value", "give it one")) }
        for member in object.members where !keys.contains(member.key) && !member.key.hasPrefix("Fn::") {
            let suggestion = didYouMean(member.key, in: keys)
            found.append(
                finding(
                    output, member.value, "there is no key '\(member.key)'",
                    suggestion ?? "remove it"))
        }
        if let export = object["Export"], export["Name"] == nil, export.function == nil {
            found.append(finding(output, export, "Export has no Name", "name it"))
        }
        if let value = object["Value"], value.arrayValue != nil || (value.objectValue != nil && value.function == nil) {
            found.append(finding(output, value, "the Value is a list or an object", "join a list with Fn::Join"))
        }
        return found
    }

    private static func finding(
        _ output: Node.Object.Member, _ node: Node, _ message: String, _ fix: String,
        _ severity: Diagnostic.Severity = .error
    ) -> Diagnostic {
        Diagnostic(
            severity, rule: description.id, at: node.origin ?? output.value.origin, element: output.key,
            "output '\(output.key)': \(message)", why: description.reason, fix: fix)
    }
}
