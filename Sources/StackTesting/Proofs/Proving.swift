// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension DeployedQuestions {
    /// Expects of every outcome what the proofs say. Each that is broken, or not proved, is a failure of its own.
    ///
    /// - Parameters:
    ///   - proof: what must be so.
    ///   - more: what else must be so.
    ///   - unknown: whether it is enough that nothing is known to break them: else what only the deployment knows, and outcomes
    ///     that are too many to look at, fail too.
    public func proves(
        _ proof: Proof, _ more: Proof..., allowingUnknown unknown: Bool = false, fileID: StaticString = #fileID,
        filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
    ) {
        let place = TestPlace(fileID, filePath, line, column)
        for failure in failures(of: [proof] + more, allowingUnknown: unknown) { TestFailure.record(failure, at: place) }
    }

    /// The texts of the failures.
    func failures(of proofs: [Proof], allowingUnknown unknown: Bool = false) -> [String] {
        let outcomes = outcomes
        return proofs.compactMap { ProofRun(proof: $0, outcomes: outcomes, allowsUnknown: unknown).failure }
    }
}

extension Environment {
    /// Expects of every outcome of its stacks together what the proofs say: see ``Proof``.
    ///
    /// - Parameters:
    ///   - proof: what must be so.
    ///   - more: what else must be so.
    ///   - unknown: whether it is enough that nothing is known to break them.
    public func proves(
        _ proof: Proof, _ more: Proof..., allowingUnknown unknown: Bool = false, fileID: StaticString = #fileID,
        filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
    ) {
        let place = TestPlace(fileID, filePath, line, column)
        for failure in EnvironmentUnderTest(self).failures(of: [proof] + more, allowingUnknown: unknown) {
            TestFailure.record(failure, at: place)
        }
    }
}

/// Expects of every outcome of every environment what the proofs say.
///
///     @Test func theHouseStands() { prove(environments, .noWayIsBroken, .noRoleEscalates, .everyBucketIsEncrypted) }
///
/// Without an environment nothing is proved, which is a failure.
///
/// - Parameters:
///   - environments: all of them.
///   - proof: what must be so.
///   - more: what else must be so.
///   - unknown: whether it is enough that nothing is known to break them.
public func prove(
    _ environments: [Environment], _ proof: Proof, _ more: Proof..., allowingUnknown unknown: Bool = false,
    fileID: StaticString = #fileID, filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column
) {
    let place = TestPlace(fileID, filePath, line, column)
    if environments.isEmpty { TestFailure.record("there is no environment to prove it of", at: place) }
    for environment in environments {
        for failure in EnvironmentUnderTest(environment).failures(of: [proof] + more, allowingUnknown: unknown) {
            TestFailure.record(failure, at: place)
        }
    }
}
