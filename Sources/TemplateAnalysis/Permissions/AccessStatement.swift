// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// One statement of a policy document, as a template says it.
public struct AccessStatement: Sendable {
    /// What a statement does with what it speaks of.
    public enum Effect: Sendable {
        /// It admits it.
        case allow
        /// It forbids it, whatever else admits it.
        case deny
        /// Only the deployment knows.
        case unknown
    }

    /// The statement, with its place.
    public let value: PropertyValue
    let names: ResourceNames

    /// Whether it admits or forbids.
    public var effect: Effect {
        switch value["Effect"].text {
        case "Allow": .allow
        case "Deny": .deny
        default: .unknown
        }
    }

    /// Whether it holds under conditions only.
    public var isConditional: Bool { !value["Condition"].isAbsent }

    /// Whether it speaks of an action, as `sqs:SendMessage`; nil when nobody knows.
    public func covers(action: String) -> Bool? {
        if !value["NotAction"].isAbsent {
            return Self.any(value["NotAction"]) { matches($0, action: action) }.map { !$0 }
        }
        return Self.any(value["Action"]) { matches($0, action: action) }
    }

    /// Whether it may speak of any of these actions.
    func mayCover(anyOf actions: [String]) -> Bool {
        guard value["NotAction"].isAbsent else { return actions.contains { covers(action: $0) != false } }
        guard let elements = value["Action"].texts else { return true }
        return elements.contains { element in
            guard let text = element.text else { return actions.contains { matches(element, action: $0) != false } }
            return actions.contains { PartialString.isMatch(text.utf8, $0.utf8) }
        }
    }

    private func matches(_ pattern: PropertyValue, action: String) -> Bool? {
        if let text = pattern.text { return PartialString.isMatch(text.utf8, action.utf8) }
        return names.text(of: pattern)?.pattern.matches(PartialString(action), ignoringCase: true)
    }

    /// Whether it speaks of a resource; of any at all, when the resource is nil.
    public func covers(resource: PropertyValue?) -> Bool? {
        guard let resource else { return true }
        return names.text(of: resource).flatMap { covers(text: $0.asked) }
    }

    /// Whether it speaks of a resource by its ARN.
    func covers(text: PartialString) -> Bool? {
        if !value["NotResource"].isAbsent {
            return Self.any(value["NotResource"]) { matches($0, resource: text) }.map { !$0 }
        }
        return Self.any(value["Resource"]) { matches($0, resource: text) }
    }

    /// IAM fills up an ARN that lacks fields with wildcards.
    private func matches(_ pattern: PropertyValue, resource: PartialString) -> Bool? {
        guard let text = names.text(of: pattern) else { return nil }
        if text.literal == "*" { return true }
        guard text.fieldCount >= 6 || text.hasUnknownParts else { return nil }
        return text.pattern.matches(resource)
    }

    /// Whether it speaks of everything that its actions can be done on.
    package var coversEverything: Bool {
        value["Resource"].knownElements.contains { $0.text == "*" }
    }

    /// Whether any element says yes; nil when that is not known.
    static func any(_ list: PropertyValue, _ answer: (PropertyValue) -> Bool?) -> Bool? {
        guard let elements = list.texts else { return nil }
        var result: Bool? = false
        for element in elements where result != true { result.join(answer(element)) }
        return result
    }
}

extension AccessStatement {
    /// Whether a service is a principal of it, as `sqs.amazonaws.com`.
    public func admits(service: String) -> Bool? {
        if !value["NotPrincipal"].isAbsent { return nil }
        let principal = value["Principal"]
        if principal.text == "*" { return true }
        guard principal.members != nil else { return principal.isAbsent ? false : nil }
        if Self.any(principal["AWS"], { $0.text == "*" }) == true { return true }
        return Self.any(principal["Service"]) { element in
            names.text(of: element).flatMap { Self.isService(service, $0) }
        }
    }

    /// Services have names with a region and, in China, with another suffix too.
    static func isService(_ service: String, _ text: PartialString) -> Bool? {
        if text.literal == service || text.literal == "*" { return true }
        let suffix = ".amazonaws.com"
        guard service.hasSuffix(suffix) else { return text.literal == nil ? nil : false }
        let name = service.dropLast(suffix.utf8.count)
        guard PartialString("\(name).*").pattern.matches(text) != false else { return false }
        return text.literal == nil ? nil : true
    }
}

/// A policy document, as a template says it.
public struct AccessPolicy: Sendable {
    /// The document, with its place.
    public let value: PropertyValue
    /// Nil when nobody knows which there are.
    public let statements: [AccessStatement]?

    package init(_ value: PropertyValue, _ names: ResourceNames) {
        self.value = value
        let isText = value.node.map { $0.objectValue == nil } ?? false
        statements =
            value.isUnknown || isText
            ? nil : value["Statement"].elements?.map { AccessStatement(value: $0, names: names) }
    }
}
