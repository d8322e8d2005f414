// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Data that go with resources, and the question about them.
struct DataLoss {
    /// Each as a few words: what, of which resource, and where it is written.
    private let texts: [String]

    init(_ losses: [(resource: String, data: String, place: SourceLocation?)], _ session: Session) {
        let locator = SourceLocator()
        texts = losses.map { resource, data, place in
            let shown = locator.place(of: Node.Path(), from: place).map { " at \($0.file):\($0.line)" } ?? ""
            return "of \(resource)\(shown): \(data)"
        }
    }

    var isEmpty: Bool { texts.isEmpty }

    /// Says all of it, and asks.
    func agree(_ session: Session, otherwise way: String) throws {
        guard !isEmpty else { return }
        session.console.tell("  This loses data that nobody can bring back:", .red)
        for text in texts { session.console.tell("    \(text)", .red) }
        try session.agree(to: "Lose these data?", otherwise: way, .loss)
    }

    /// The same where nobody could be asked: before anything is changed.
    func refuseWhereNobodyAnswers(_ session: Session) throws {
        guard !isEmpty, !session.options.losesData, !session.console.isAnswered else { return }
        try agree(session, otherwise: "nothing was changed")
    }
}
