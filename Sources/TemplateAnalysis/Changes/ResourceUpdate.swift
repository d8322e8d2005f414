// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What becomes of one resource when its stack is updated, and by which properties.
public struct ResourceUpdate: Sendable {
    /// Its logical ID; of several stacks, after its stack's name: `orders/Table`.
    public let name: String
    /// The name that it had before, where a refactoring moves it; nil where it stays.
    public let movedFrom: String?
    /// Its type, as `AWS::DynamoDB::Table`; where it changes, the new one.
    public let type: String
    /// What CloudFormation does with it; where `refusals` has something, what it would have to do.
    public let effect: UpdateEffect
    /// The properties whose values are others, in the order of the template.
    public let properties: [PropertyUpdate]
    /// Why CloudFormation, or the service, does not do it; the update of the stack fails then.
    public let refusals: [String]
    /// The data that go with the old resource, and why nothing keeps them; nil where none do.
    public let lostData: String?
    /// The attribute that keeps the old resource, or its data in a snapshot, as `DeletionPolicy Retain`; nil where it is
    /// deleted, or does not go.
    public let keeper: String?
    /// Whether it is a snapshot of other things, made anew at every change of them: a revision of a task definition, a
    /// deployment of an API, a version of a function. Nothing goes with the old one.
    public let isSnapshot: Bool
    /// Where it is written, in the new state or else in the old one; nil where nobody knows.
    public let location: SourceLocation?
    /// The resource that has the name that this one is to have; nil where its name is free.
    package var nameHolder: String?

    /// Whether another resource takes its place, for certain or perhaps: what a snapshot is made for does not count.
    public var isReplacement: Bool { !isSnapshot && (effect == .replaced || effect == .mayBeReplaced) }

    /// The data that nobody has any more afterwards; nil too where they stay behind, in what AWS deletes only when it is
    /// empty.
    package var dataThatGo: String? {
        lostData.flatMap { $0.hasSuffix(StoredData.staysBehind) ? nil : $0 }
    }
}

extension ResourceUpdate: CustomStringConvertible {
    /// One line: what happens, to what, because of what, and where it is written.
    public var description: String {
        var text = "\(effect.verb) \(type) '\(name)'"
        if let movedFrom { text += ", which was '\(movedFrom)'" }
        let deciding = properties.filter { $0.effect == effect || $0.refusal != nil }
        let shown = deciding.isEmpty ? properties : deciding
        if !shown.isEmpty { text += ": \(Self.list(shown.map(\.description)))" }
        if let keeper { text += "; \(keeper) keeps \(effect == .removed ? "it" : "the old one")" }
        if let lostData { text += "; loses \(lostData)" }
        for refusal in refusals { text += "; refused: \(refusal)" }
        return text + (location.map { " (\($0))" } ?? "")
    }

    private static func list(_ texts: [String]) -> String {
        texts.count <= 6
            ? texts.joined(separator: ", ")
            : texts.prefix(5).joined(separator: ", ") + " and \(texts.count - 5) more"
    }
}
