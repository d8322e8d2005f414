// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Elements that CloudFormation repeats for each value of a list when the stack is deployed: `Fn::ForEach`.
///
///     ForEach("Topics", "Name", in: ["Orders", "Bills"]) { name in
///         SNS.Topic("Topic${Name}", topicName: name)
///     }
///
/// A list that is known while the template is made wants Swift's `for` instead. Logical IDs within must contain
/// `${identifier}`. Takes `AWS::LanguageExtensions`, which is added by itself.
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html>.
public struct ForEach: StackContent {
    /// A loop for each section that its content has entries in.
    public let elements: [TemplateElement]

    /// - Parameters:
    ///   - name: the loop's name, unique in the template.
    ///   - identifier: the name that stands for the value, within logical IDs and strings.
    ///   - collection: the values, one for each round.
    ///   - content: what a round makes, given the value.
    public init(
        _ name: String, _ identifier: String, in collection: List<Value<String>>,
        @StackBuilder _ content: (Value<String>) -> Elements,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let location = SourceLocation(file: file, line: line, column: column)
        let made = content(Value(node: .call("Ref", .string(identifier)))).elements
        let loops = Template.Section.allCases.compactMap { section -> TemplateElement? in
            let entries = made.filter { $0.section == section && $0.isEntry }
            guard !entries.isEmpty else { return nil }
            let members = entries.map { Node.Object.Member(key: $0.key, value: $0.node) }
            let loop: Node = .array([.string(identifier), collection.node, .object(members)])
            return TemplateElement(
                section, "Fn::ForEach::\(name)", loop, at: location, identity: Identity(),
                looped: entries.flatMap(\.mentioned), problems: entries.flatMap { $0.problems + $0.faultsWithinLoop })
        }
        elements = loops + made.filter { !$0.isEntry }
    }
}

extension TemplateElement {
    /// Which resources a loop makes only CloudFormation knows.
    fileprivate var faultsWithinLoop: [Diagnostic] {
        let why = "their logical IDs are known only when the stack is deployed"
        let fix = "write the loop as Swift's for"
        let moved = origins.prefix(1).map { origin in
            Diagnostic(
                .error, rule: "move", at: origin.location.argument("from"), element: key,
                "'\(key)' is within a loop of CloudFormation, and none of its resources can be moved", why: why,
                fix: fix)
        }
        guard let existing else { return moved }
        return moved + [
            Diagnostic(
                .error, rule: "adoption", at: existing.location, element: key,
                "'\(key)' is within a loop of CloudFormation, and none of its resources can be taken in", why: why,
                fix: fix)
        ]
    }
}
