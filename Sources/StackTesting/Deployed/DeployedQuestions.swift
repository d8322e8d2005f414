// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What can be deployed, for a unit test to ask how it turns out.
public protocol DeployedQuestions: Sendable {
    /// Every way in which it can turn out.
    var outcomes: DeployedOutcomes { get }

    /// The stacks that are deployed together, before it is said how they turn out.
    var plan: DeploymentPlan { get }
}

extension DeployedQuestions {
    /// What is really deployed, with these values of parameters besides those that are given already, and with its default for
    /// each that has none.
    ///
    ///     let prod = stack.deployed(["Stage": "prod"])
    ///     #expect(prod.count(CloudWatch.Alarm.self) == 4)
    ///
    /// Where a condition stays open, because a value is missing or only AWS knows it, its resources are there, and what `Fn::If`
    /// chooses by it stays a function. A parameter that does not exist, or does not take the value, is a failure of the test.
    ///
    /// - Parameter values: by the parameters' names. Of an environment, each stack that has the parameter gets the value, or one
    ///   alone by `web/Stage`.
    public func deployed(
        _ values: [String: String] = [:], fileID: StaticString = #fileID, filePath: StaticString = #filePath,
        line: UInt = #line, column: UInt = #column
    ) -> Deployed {
        let (deployed, problems) = plan.deployed(values)
        let place = TestPlace(fileID, filePath, line, column)
        for problem in problems { TestFailure.record(problem, at: place) }
        return deployed
    }

    /// Expects something of every way in which it can turn out. A failure names those in which it is not so; where outcomes
    /// are left out because there are too many, it fails too.
    ///
    ///     stack.everyOutcome { $0.count(EC2.NatGateway.self) <= 1 }
    ///
    /// - Parameters:
    ///   - claim: what is expected, for the failure.
    ///   - holds: whether it is so.
    public func everyOutcome(
        _ claim: String = "what is expected of every outcome", fileID: StaticString = #fileID,
        filePath: StaticString = #filePath, line: UInt = #line, column: UInt = #column,
        _ holds: (Deployed) throws -> Bool
    ) {
        guard let text = failure(of: claim, holds) else { return }
        TestFailure.record(text, at: TestPlace(fileID, filePath, line, column))
    }

    /// The text of the failure; nil where it is so in every outcome.
    func failure(of claim: String, _ holds: (Deployed) throws -> Bool) -> String? {
        let outcomes = outcomes
        var lines: [String] = []
        for outcome in outcomes {
            do {
                if try !holds(outcome) { lines.append("  not of \(outcome)") }
            } catch {
                lines.append("  not of \(outcome): \(error)")
            }
        }
        if !outcomes.isComplete { lines.append("  nobody knows of the outcomes beyond the first \(outcomes.count)") }
        if lines.isEmpty { return nil }
        return (["\(claim) is not so in every outcome"] + lines).joined(separator: "\n")
    }
}

extension DeploymentPlan {
    /// What one deployment makes, and what is wrong with the values that it is given.
    func deployed(_ values: [String: String]) -> (Deployed, problems: [String]) {
        let (chosen, problems) = choosing(values)
        let plan = giving(chosen)
        let situation = values.isEmpty ? "" : "with \(words(values))"
        return (Deployed(plan.joined.deployed, of: plan, situation), problems)
    }
}
