// SPDX-License-Identifier: Apache-2.0

/// When a command of the aws CLI is run again that got no answer, and when that ends.
struct Retrying {
    enum Persistence {
        /// Some times, about a minute in all.
        case bounded
        /// As long as CloudFormation is at work: what it does goes on whether we see it or not.
        case whileAtWork
    }

    private let session: Session
    private let persistence: Persistence
    private var passing = 0
    private var unclear = 0

    /// How often it is run again without an operation, and how often when nobody says what is wrong.
    private static let most = 5
    /// The longest pause, as so many of the usual ones.
    private static let longestPause = 16

    init(_ session: Session, _ persistence: Persistence) {
        self.session = session
        self.persistence = persistence
    }

    /// Says why, and waits before the next time.
    ///
    /// - Throws: the error when running it again is no use.
    mutating func wait(after error: any Error) throws {
        switch error {
        case let failure as AWSFailure where failure.isPassing:
            passing += 1
            if persistence == .bounded, passing > Self.most {
                throw OperationFailure(
                    "asked \(passing) times, and there was no answer: \(failure). Run the same command again later")
            }
            try pause(passing, because: failure.plainly)
        case let failure as AWSFailure where failure.isUnclear && persistence == .whileAtWork:
            try waitUnclear(failure, because: failure.plainly)
        case let problem as AnswerProblem where persistence == .whileAtWork:
            try waitUnclear(problem, because: problem.description)
        default: throw error
        }
    }

    private mutating func waitUnclear(_ error: any Error, because reason: String) throws {
        unclear += 1
        if unclear > Self.most { throw error }
        try pause(unclear, because: reason)
    }

    private func pause(_ times: Int, because reason: String) throws {
        let seconds = session.pause * Double(min(1 << min(times, 10), Self.longestPause))
        let meanwhile = persistence == .whileAtWork ? "; CloudFormation goes on meanwhile" : ""
        session.console.clearProgress()
        session.console.tell("  \(reason); asking again in \(Elapsed.text(seconds))\(meanwhile)", .yellow)
        try session.interruption.pause(seconds)
    }
}
