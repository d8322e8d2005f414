// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A resource of SAM, as the transform works with it: with what `Globals` give, and the templates of policies filled in.
struct SourceResource {
    let logicalID: String
    let type: String
    var properties: Node
    /// What the resource that has its logical ID gets beside its properties.
    let attributes: Node.Object
    let dependsOn: Node?
    let place: SourceLocation?

    init(_ logicalID: String, _ node: Node) {
        self.logicalID = logicalID
        type = node["Type"]?.stringValue ?? ""
        properties = node.given("Properties") ?? .object([])
        dependsOn = node.given("DependsOn")
        place = node.origin
        attributes = Node.Object(
            Self.kept.compactMap { name in node[name].map { .init(key: name, value: $0) } })
    }

    private static let kept = ["DeletionPolicy", "UpdatePolicy", "Condition", "UpdateReplacePolicy", "Metadata"]
    private static let passed: Set = ["Condition", "DeletionPolicy", "UpdateReplacePolicy"]

    /// What every resource gets that is made for it.
    var passedOn: Node.Object { Node.Object(attributes.members.filter { Self.passed.contains($0.key) }) }

    var condition: Node? { attributes["Condition"].flatMap { $0 == .null ? nil : $0 } }

    /// A property; null is none.
    subscript(name: String) -> Node? { properties.given(name) }

    /// A property where it says something: neither false, zero nor empty.
    func saying(_ name: String) -> Node? { self[name].flatMap { $0.isSaying ? $0 : nil } }
}
