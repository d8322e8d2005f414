// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The answer to a question about the running system: true, false, or unknown, and what decides it.
///
///     #expect(environment.canReach(web, database, port: 5432).isTrue)
///
/// Where such an expectation fails, its description says the question, the answer, what decides it, and where that is written.
public struct SystemAnswer: Sendable {
    /// The answer; nil where something decides it that is not in the templates.
    let truth: Bool?
    private let question: SystemQuestion
    /// What decides it, in words.
    public let reason: String
    /// Where that is written; nil where nothing says so.
    public let location: SourceLocation?

    init(_ truth: Bool?, to question: SystemQuestion, _ reason: String, at location: SourceLocation?) {
        self.truth = truth
        self.question = question
        self.reason = reason
        self.location = location
    }

    /// The question, the answer and what decides it, without the place.
    var sentence: String { "\(question.sentence(truth)): \(reason)" }

    /// Whether it is certainly so.
    public var isTrue: Bool { truth == true }
    /// Whether it is certainly not so.
    public var isFalse: Bool { truth == false }
    /// Whether something decides that is not in the templates; also where what is asked about is not there.
    public var isUnknown: Bool { truth == nil }
}

extension SystemAnswer: CustomStringConvertible {
    /// The question and the answer as one sentence, with what decides and where.
    public var description: String {
        sentence + (location.map { " (\($0.withinPackage))" } ?? "")
    }
}

/// A question about the running system, as the sentences that answer it.
struct SystemQuestion {
    let subject: String
    /// The words of each answer: `can reach`, `cannot reach`.
    let yes: String
    let no: String
    let open: String
    let object: String

    func sentence(_ truth: Bool?) -> String {
        let verb = truth.map { $0 ? yes : no } ?? open
        return "\(subject) \(verb)\(object.isEmpty ? "" : " \(object)")"
    }

    static func reaching(_ from: String, _ to: String, _ port: Port?) -> SystemQuestion {
        SystemQuestion(
            subject: from, yes: "can reach", no: "cannot reach", open: "may or may not reach",
            object: to + (port.map { " on port \($0.text)" } ?? ""))
    }

    static func allowing(_ from: String, _ to: String, _ port: Port) -> SystemQuestion {
        SystemQuestion(
            subject: "port \(port.text) of \(to)", yes: "is open to", no: "is closed to", open: "may be open to",
            object: from)
    }

    static func isPublic(_ subject: String) -> SystemQuestion {
        SystemQuestion(
            subject: subject, yes: "is public", no: "is not public", open: "may or may not be public", object: "")
    }
}
