// SPDX-License-Identifier: Apache-2.0

import SchemaPatterns
import StackDSL
import TemplateModel

/// An element of a stack as a pattern: its section, its name and its type, and that it says at least this.
struct ElementPattern {
    let section: Template.Section
    let name: Glob
    /// Of a resource.
    let type: Glob?
    private let node: Node
    /// What the environment gives a parameter.
    private let value: String?

    init(_ element: TemplateElement) {
        section = element.section
        name = Glob(element.key)
        node = element.node
        type = element.section == .resources ? element.node["Type"]?.stringValue.map(Glob.init) : nil
        value = element.parameterValue?.value
    }

    /// Whether it is about one resource that it takes to be there: it has a name, and what is asked is more than whether
    /// properties are set.
    var isOfOne: Bool {
        guard section == .resources, name.isName else { return false }
        return node.objectValue?.members.contains { member in
            switch member.key {
            case "Type": return false
            case "Properties":
                return member.value.objectValue?.members.contains { property in
                    if case .any? = Matcher(property.value) { false } else { true }
                } ?? false
            default: return true
            }
        } ?? false
    }

    /// What makes it a pattern that nothing can be like, or that everything is like: a regular expression that cannot be
    /// read, or a property that no resource of the type can have.
    ///
    /// - Parameter isUnlike: whether nothing is to be like it. Else only matchers that hold without the property need it to exist:
    ///   what stands in a template is no mistake, whatever the schema says.
    func problem(whereNothingIsLikeIt isUnlike: Bool) -> String? {
        if let broken = node.brokenExpression { return "'\(broken)' is no regular expression that can be read here" }
        guard let type, let properties = node["Properties"] else { return nil }
        var problem: String?
        properties.walk { value, path in
            guard problem == nil, isUnlike || value.holdsWithoutValue else { return }
            // What is within a matcher is not where it stands.
            let steps = path.steps.filter {
                if case .key(let key) = $0 { !key.beginsFunction } else { true }
            }
            guard steps.count == path.steps.count else { return }
            problem = PathCheck.problem(with: steps, in: type.text)
        }
        return problem
    }

    /// Compares what it says with an element of the template.
    func compared(with element: Node, givenValue: String?) -> Comparison {
        var comparison = Comparison()
        switch section {
        case .resources where type != nil: compareResource(element, &comparison)
        case .resources, .parameters, .outputs:
            for member in node.objectValue?.members ?? [] {
                comparison.compare(member.value, element[member.key], at: .key(member.key))
            }
        default: comparison.compare(node, element)
        }
        if let value {
            comparison.compare(.string(value), givenValue.map(Node.string), at: .key("value"))
        }
        return comparison
    }

    private func compareResource(_ element: Node, _ comparison: inout Comparison) {
        for member in node.objectValue?.members ?? [] {
            switch member.key {
            case "Type": break
            case "Properties":
                let properties = element["Properties"]
                for property in member.value.objectValue?.members ?? [] {
                    comparison.compare(property.value, properties?[property.key], at: .key(property.key))
                }
            case "DependsOn":
                compareDependencies(member.value, element[member.key], &comparison)
            default: comparison.compare(member.value, element[member.key], at: .key(member.key))
            }
        }
    }

    /// Names, in any order and among others.
    private func compareDependencies(_ wanted: Node, _ there: Node?, _ comparison: inout Comparison) {
        let names = there.map { $0.arrayValue ?? [$0] } ?? []
        for each in wanted.arrayValue ?? [wanted] {
            guard let glob = each.stringValue.map(Glob.init) else { continue }
            let found = names.first { $0.stringValue.map(glob.matches) ?? false }
            comparison.compare(found ?? each, found ?? there, at: .key("DependsOn"))
        }
    }
}

extension Node {
    /// Whether it is a matcher that what is not set is like.
    fileprivate var holdsWithoutValue: Bool {
        switch Matcher(self) {
        case .absent?, .not?: true
        case .oneOf(let values)?: values.contains(where: \.holdsWithoutValue)
        default: false
        }
    }

    /// A regular expression in it that cannot be read.
    fileprivate var brokenExpression: String? {
        var found: String?
        eachNode { node in
            if found == nil, case .matching(let text)? = Matcher(node), Pattern(text) == nil { found = text }
        }
        return found
    }
}
