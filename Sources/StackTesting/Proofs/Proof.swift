// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// Something that must be so in every way in which an environment can turn out.
///
///     @Test(arguments: environments) func nothingPublicReachesADatabase(_ environment: Environment) {
///         environment.proves(.nothingPublicReachesDatabases)
///     }
///
///     @Test func theHouseStands() { prove(environments, .noWayIsBroken, .noRoleEscalates, .everyBucketIsEncrypted) }
///
/// It is asked once for each outcome of the conditions. A failure lists what breaks it, each with its place in Swift and the
/// conditions that it takes. What only the deployment knows is not proved, and fails too, unless the caller allows it.
///
/// A proof of one's own looks at one outcome, and says what breaks it:
///
///     extension Proof {
///         static let everyQueueHasDeadLetters = Proof("every queue has a dead letter queue") { system in
///             for queue in system.resources(SQS.Queue.self) where queue["RedrivePolicy"] == nil {
///                 system.broken(by: queue.logicalID, "it has no RedrivePolicy", at: "RedrivePolicy", fix: "add redrivePolicy")
///             }
///         }
///     }
public struct Proof: Sendable {
    /// What must be so, as a sentence without its full stop: `every bucket is encrypted`.
    public let claim: String
    let counterexamples: @Sendable (Deployed) throws -> [Counterexample]

    /// - Parameters:
    ///   - claim: what must be so, as a sentence without its full stop.
    ///   - counterexamples: what breaks it in one outcome, and what nobody can say; where it throws, nothing is proved.
    public init(
        _ claim: String,
        @CounterexampleBuilder _ counterexamples: @escaping @Sendable (Deployed) throws -> [Counterexample]
    ) {
        self.claim = claim
        self.counterexamples = counterexamples
    }
}

/// What breaks a proof in one outcome, or keeps it from being proved.
public struct Counterexample: Sendable, Hashable {
    /// Whether nobody knows whether it breaks the proof.
    public let isUnknown: Bool
    /// The resource; nil where it is the whole.
    public let resource: String?
    /// What is wrong or not known, as a sentence without its full stop.
    public let message: String
    /// What to do, as an instruction; empty where nobody can say.
    public let fix: String
    /// Where it stands; nil where nothing has a place.
    public let location: SourceLocation?

    init(
        _ message: String, isUnknown: Bool = false, on resource: String? = nil, fix: String = "",
        at location: SourceLocation?
    ) {
        self.isUnknown = isUnknown
        self.resource = resource
        self.message = message
        self.fix = fix
        self.location = location
    }
}

extension Deployed {
    /// What breaks a proof.
    ///
    /// - Parameters:
    ///   - resource: the resource that does, by its logical ID here.
    ///   - message: what is wrong, as a sentence without its full stop.
    ///   - path: the property to point at, as `RedrivePolicy` or `Listeners[0].Port`; the resource where it is left out or absent.
    ///   - fix: what to do, as an instruction.
    public func broken(
        by resource: String? = nil, _ message: String, at path: String = "", fix: String = ""
    ) -> Counterexample {
        Counterexample(message, on: resource, fix: fix, at: location(of: resource, path))
    }

    /// What nobody knows, and a proof would have to.
    public func unknown(
        of resource: String? = nil, _ message: String, at path: String = "", fix: String = ""
    ) -> Counterexample {
        Counterexample(message, isUnknown: true, on: resource, fix: fix, at: location(of: resource, path))
    }

    /// What an answer says against a proof that wants the contrary: nothing where that is certain.
    ///
    ///     system.broken(by: bucket.logicalID, unless: system.isPublic(bucket.logicalID), is: false)
    public func broken(
        by resource: String, unless answer: SystemAnswer, is expected: Bool, fix: String = ""
    ) -> [Counterexample] {
        if answer.truth == expected { return [] }
        return [
            Counterexample(
                answer.sentence, isUnknown: answer.isUnknown, on: resource, fix: answer.isUnknown ? "" : fix,
                at: answer.location ?? outcome[resource]?.location)
        ]
    }

    private func location(of resource: String?, _ path: String) -> SourceLocation? {
        guard let resource = resource.flatMap({ outcome[$0] }) else { return nil }
        let node = path.isEmpty ? nil : resource.source.node["Properties"]?.value(at: path)
        return node?.origin ?? resource.location
    }
}

/// Collects what stands in the body of a proof.
@resultBuilder
public enum CounterexampleBuilder {
    /// One alone.
    public static func buildExpression(_ example: Counterexample) -> [Counterexample] { [example] }
    /// Several.
    public static func buildExpression(_ examples: [Counterexample]) -> [Counterexample] { examples }
    /// What stands one below the other.
    public static func buildBlock(_ parts: [Counterexample]...) -> [Counterexample] { parts.flatMap { $0 } }
    /// An `if` without `else`.
    public static func buildOptional(_ part: [Counterexample]?) -> [Counterexample] { part ?? [] }
    /// An `if`, or a case of a `switch`, that was taken.
    public static func buildEither(first part: [Counterexample]) -> [Counterexample] { part }
    /// The `else`, or another case of a `switch`.
    public static func buildEither(second part: [Counterexample]) -> [Counterexample] { part }
    /// What the rounds of a `for` make.
    public static func buildArray(_ parts: [[Counterexample]]) -> [Counterexample] { parts.flatMap { $0 } }
}
