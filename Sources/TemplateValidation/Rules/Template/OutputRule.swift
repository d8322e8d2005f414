// SPDX-License-Identifier: Apache-2.0

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
        var exports: [Node: String] = [:]
        return context.template[.outputs].filter { !$0.key.hasPrefix("Fn::") }.flatMap { output -> [Diagnostic] in
            var found = problems(output)
            if let name = output.value["Export"]?["Name"] {
                if let earlier = exports[name] {
                    found.append(
                        finding(output, name, "'\(earlier)' is exported under the same name", "choose another name"))
                }
                exports[name] = output.key
            }
            return found
        }
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
        _ output: Node.Object.Member, _ node: Node, _ message: String, _ fix: String
    ) -> Diagnostic {
        error(
            at: node.origin ?? output.value.origin, "output '\(output.key)': \(message)", element: output.key, fix: fix)
    }
}
