// SPDX-License-Identifier: Apache-2.0

extension AccessStatement {
    /// The actions that are known, in small letters.
    package var knownActions: [String] { value["Action"].knownElements.compactMap { $0.text?.lowercased() } }

    /// The actions that are known, as they are written.
    package var writtenActions: [String] { value["Action"].knownElements.compactMap(\.text) }

    /// The resources that are named; nil when nobody knows them, or when `NotResource` names others.
    package var resources: [PropertyValue]? { value["Resource"].isAbsent ? nil : value["Resource"].elements }

    /// Whether it certainly names everyone in AWS, or everyone at all.
    package var namesEveryone: Bool {
        let principal = value["Principal"]
        if principal.text == "*" { return true }
        return !principal.isUnknown && principal["AWS"].knownElements.contains { $0.text == "*" }
    }

    /// Whether it lets a service do something, or may.
    package func mayAllow(service: String) -> Bool { effect == .allow && admits(service: service) != false }
}

extension PropertyValue {
    /// The elements of a list of texts, one alone for what is no list: a pseudo parameter is one too.
    var texts: [PropertyValue]? {
        if let elements { return elements }
        guard let reference = node?.reference, !reference.isOfAttribute, reference.name.hasPrefix("AWS::") else {
            return nil
        }
        return [self]
    }
}

extension AccessPolicy {
    /// The statements that are known.
    package var knownStatements: [AccessStatement] { (statements ?? []).filter { !$0.value.isUnknown } }

    /// All statements; nil when nobody knows all of them.
    package var allStatements: [AccessStatement]? {
        statements.flatMap { all in all.contains(where: \.value.isUnknown) ? nil : all }
    }
}

extension Permissions {
    /// The policy that a policy document of the template states.
    package func policy(_ document: PropertyValue) -> AccessPolicy { AccessPolicy(document, names) }
}
