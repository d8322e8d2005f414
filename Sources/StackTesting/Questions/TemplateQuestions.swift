// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// What a template says, for a unit test to ask: of a stack as it is written, or as it turns out.
public protocol TemplateQuestions: Sendable {
    /// The template that is asked.
    var template: Template { get }

    /// The values that the stack's parameters are given, as far as they are known.
    var parameterValues: [String: String] { get }
}

extension TemplateQuestions {
    /// None.
    public var parameterValues: [String: String] { [:] }

    /// All resources of a type, in the order of the template; of `UntypedResource` those of all types.
    public func resources<Kind: Resource>(_ type: Kind.Type) -> [ResourceUnderTest<Kind>] {
        let isAny = Kind.typeName == UntypedResource.typeName
        return template.resources.filter { isAny || $0.type == Kind.typeName }.map { ResourceUnderTest($0) }
    }

    /// The resources that have a tag, whatever their types.
    ///
    /// - Parameters:
    ///   - key: the tag's key.
    ///   - value: the tag's value; any when it is not given.
    public func resources(tagged key: String, _ value: Node? = nil) -> [ResourceUnderTest<UntypedResource>] {
        resources(UntypedResource.self).filter { resource in
            resource.tags[key].map { value == nil || $0 == value } ?? false
        }
    }

    /// The resources that are made only where a condition holds, whatever their types.
    public func resources(under condition: Condition) -> [ResourceUnderTest<UntypedResource>] {
        resources(UntypedResource.self).filter { $0.condition == condition.logicalID }
    }

    /// How many resources of a type there are.
    public func count<Kind: Resource>(_ type: Kind.Type) -> Int { resources(type).count }

    /// The resource of a type with that logical ID, or the only one when no ID is given.
    ///
    /// - Throws: `NotFound`, which names what there is instead.
    public func resource<Kind: Resource>(
        _ type: Kind.Type, _ logicalID: String? = nil
    ) throws -> ResourceUnderTest<Kind> {
        let all = resources(type)
        let matching = logicalID.map { id in all.filter { $0.logicalID == id } } ?? all
        guard matching.count == 1 else {
            throw NotFound(
                what: "\(Kind.typeName)\(logicalID.map { " '\($0)'" } ?? "")", named: logicalID, count: matching.count,
                present: all.map(\.logicalID), hint: logicalID.flatMap(otherKind))
        }
        return matching[0]
    }

    /// A resource of any type by its logical ID.
    public func resource(_ logicalID: String) throws -> ResourceUnderTest<UntypedResource> {
        guard let found = template.resources.first(where: { $0.logicalID == logicalID }) else {
            throw NotFound(
                what: "resource '\(logicalID)'", named: logicalID, count: 0,
                present: template.resources.map(\.logicalID))
        }
        return ResourceUnderTest(found)
    }

    /// The value of an output.
    public func output(_ logicalID: String) throws -> Node {
        try entry(.outputs, logicalID)["Value"] ?? .null
    }

    /// The declaration of a parameter.
    public func parameter(_ logicalID: String) throws -> Node { try entry(.parameters, logicalID) }

    /// The expression of a condition.
    public func condition(_ logicalID: String) throws -> Node { try entry(.conditions, logicalID) }

    /// The names within a section, in the order of the template.
    public func names(in section: Template.Section) -> [String] { template[section].map(\.key) }

    private func entry(_ section: Template.Section, _ name: String) throws -> Node {
        guard let found = template[section].first(where: { $0.key == name }) else {
            throw NotFound(
                what: "'\(name)' in \(section.rawValue)", named: name, count: 0, present: names(in: section))
        }
        return found.value
    }

    /// What a logical ID is the name of, where it is of another type than was asked for.
    private func otherKind(_ logicalID: String) -> String? {
        template.resources.first { $0.logicalID == logicalID }.map { "'\(logicalID)' is of type \($0.type)" }
    }
}
