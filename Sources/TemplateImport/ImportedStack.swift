// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel
import YAML

/// A template as a stack in Swift.
package struct ImportedStack: Sendable {
    /// The name of the stack's type.
    package let typeName: String
    /// The files, the one of the stack itself first.
    package let files: [SwiftFile]
    /// The resource types that the files use.
    package let resourceTypes: Set<TypeName>
    /// What the types do not admit.
    package let unchecked: [Unchecked]
    /// How many properties of resources there are, at every depth.
    package let properties: Int
    /// The parameters that the stack is given values for when it is made, in the order of its initialiser.
    package let arguments: [Argument]

    /// A value that whoever makes the stack gives to a parameter.
    package struct Argument: Sendable, Hashable {
        package let parameter: String
        package let label: String
        package let type: ValueType

        /// The literal for a value as the CLI is given it; nil for what no literal of the type says.
        package func literal(_ text: String) -> SwiftExpression? { ParameterLiteral.expression(text, type) }
    }

    /// - Parameters:
    ///   - document: the template.
    ///   - name: the stack's name, which its type is called after.
    ///   - given: the parameters that environments give values.
    ///   - shares: what it gives to other stacks of the import, and takes from them.
    package init(
        _ document: YAMLDocument, named name: String, given: Set<String>, shares: StackShares = StackShares()
    ) {
        let outline = TemplateOutline(Template(root: document.root))
        let parameters = outline.template[.parameters].filter { given.contains($0.key) && !$0.value.hidesValue }
        let labels = SwiftNames(parameters.map { ElementKey(.parameters, $0.key) })
        let isLong = outline.template[.resources].count > LongStackLayout.threshold
        let values = Dictionary(
            parameters.map { member in
                let label = labels[ElementKey(.parameters, member.key)]
                return (member.key, SwiftExpression.code(isLong ? label : "self.\(label)"))
            },
            uniquingKeysWith: { first, _ in first })
        var contents = StackContents(outline, given: values, shares: shares)
        let comments = contents.place(commentsOf: document)
        arguments = parameters.map { member in
            Argument(
                parameter: member.key, label: labels[ElementKey(.parameters, member.key)],
                type: contents.parameterTypes[member.key]?.content ?? .text)
        }
        typeName = StackTypeName.name(name)
        resourceTypes = contents.types
        unchecked = contents.unchecked
        properties = contents.properties
        let header = StackHeader(
            typeName: typeName, stackName: name, description: document.root["Description"]?.stringValue ?? "",
            head: comments.head, descriptionComments: comments.description,
            properties: arguments.map { ($0.label, ParameterLiteral.typeName($0.type)) })
        files =
            isLong
            ? LongStackLayout(header, contents, keepsOrder: document.isLaidOutAsOurs).files
            : [StackLayout(header: header, contents: contents).file]
    }
}

extension YAMLDocument {
    /// Whether it may be what `synth` wrote, which shall come back to the byte: JSON, a member a line, the sections in our
    /// order. Elsewhere the order of resources says nothing.
    fileprivate var isLaidOutAsOurs: Bool {
        guard comments.isEmpty, let members = root.objectValue?.members, let first = members.first?.value.origin,
            first.line == (root.origin?.line ?? 0) + 1
        else { return false }
        return members.map(\.key) == Template.Section.allCases.map(\.rawValue).filter { root[$0] != nil }
    }
}
