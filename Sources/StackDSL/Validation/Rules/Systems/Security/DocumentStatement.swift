/// A statement of a policy document, as far as it is known.
struct DocumentStatement {
    let value: PropertyValue

    /// The statements; nil when nobody knows all of them.
    static func all(in document: PropertyValue) -> [DocumentStatement]? {
        // A document may also be given as text.
        guard !document.isUnknown, document.node?.objectValue != nil else { return nil }
        return document["Statement"].elements.flatMap { elements in
            elements.contains(where: \.isUnknown) ? nil : elements.map { DocumentStatement(value: $0) }
        }
    }

    /// The statements that are known.
    static func known(in document: PropertyValue) -> [DocumentStatement] {
        document["Statement"].knownElements.filter { !$0.isUnknown }.map { DocumentStatement(value: $0) }
    }

    var allows: Bool { value["Effect"].text == "Allow" }

    /// The actions in lower case; nil when one of them is unknown or the statement has others in mind by `NotAction`.
    var actions: [String]? {
        guard !value["Action"].isAbsent, let elements = value["Action"].elements else { return nil }
        let texts = elements.compactMap { $0.text?.lowercased() }
        return texts.count == elements.count ? texts : nil
    }

    /// The actions that are known, in lower case.
    var knownActions: [String] { value["Action"].knownElements.compactMap { $0.text?.lowercased() } }

    var resources: [PropertyValue]? { value["Resource"].isAbsent ? nil : value["Resource"].elements }

    var hasCondition: Bool {
        value["Condition"].isUnknown || !(value["Condition"].members ?? []).isEmpty
    }

    /// Whether it certainly names everyone in AWS, or everyone at all.
    var namesEveryone: Bool {
        let principal = value["Principal"]
        if principal.text == "*" { return true }
        return !principal.isUnknown && principal["AWS"].knownElements.contains { $0.text == "*" }
    }

    /// The AWS services that are named, as `lambda.amazonaws.com`; nil when one of them is unknown.
    var services: [String]? {
        let principal = value["Principal"]
        if principal.isUnknown || principal["Service"].isUnknown { return nil }
        guard principal["Service"].elements != nil else { return nil }
        let elements = principal["Service"].knownElements
        let texts = elements.compactMap(\.text)
        return texts.count == elements.count ? texts : nil
    }
}
