// SPDX-License-Identifier: Apache-2.0

import StackCosts
import StackDSL
import StackSynthesis
import TemplateModel
import Testing

@testable import Stacks

/// What the stacks that come with it cost.
@Suite struct CostCoverageTests {
    private func estimate(_ environment: Environment, in region: Region = .euWest1) throws -> Estimate {
        try #require(CostEstimator(region: region.code)).estimate(environment.synthesize().map { CostSubject($0) })
    }

    @Test func everyResourceEndsOnce() throws {
        for environment in environments {
            let made = environment.synthesize().flatMap { stack in
                stack.template.resources.map { "\(stack.name) \($0.logicalID)" }
            }
            #expect(try estimate(environment).resources.map { "\($0.stack) \($0.logicalID)" } == made)
        }
    }

    @Test func whatIsNotCoveredIsKnown() throws {
        let types = try environments.flatMap { try estimate($0).resources }.filter {
            if case .notCovered = $0.outcome { true } else { false }
        }
        .map(\.type)
        #expect(
            Set(types) == [
                "AWS::ECS::Cluster", "AWS::EC2::FlowLog", "AWS::SNS::Topic", "AWS::ApiGateway::Stage",
            ])
    }

    /// Six endpoints in zones at 0.011, a load balancer at 0.0252, and a task of 1 vCPU and 2 GB, for 730 hours.
    @Test func env1CostsSoMuchBeforeTheFirstRequest() throws {
        let estimate = try estimate(.env1)
        #expect(estimate.fixed.map(\.monthly.money) == ["48.18", "18.40", "29.55", "6.49"])
        #expect(estimate.fixedTotal.money == "102.62")
    }

    @Test func theWaysOutCostWhatTheDocumentationSays() throws {
        let totals = try Alternatives.of(.env1).map { try estimate($0, in: .usEast1).total(of: "way out").money }
        #expect(totals == ["43.80", "43.80", "32.85", "65.70", "0.00"])
    }

    @Test func subnetsOfAnotherStackAreCounted() throws {
        let line = try estimate(.env2).fixed.first { $0.item == .endpoint }
        #expect(line?.count == Amount(15))
    }
}
