// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateAnalysis
import TemplateModel
import Testing

@testable import Stacks

/// A service listens on another port from one version to the next, and clients notice nothing.
@Suite struct PortChangeTests {
    private static let strategies: [RolloutStrategy] = [.rolling, .blueGreen(bakeTime: 5)]

    private func settings(
        _ architecture: Architecture, port: Int, _ change: PortChange? = nil, strategy: RolloutStrategy = .rolling
    ) -> Settings {
        .arranged(
            architecture,
            services: [
                .small("Web", port: port).with {
                    $0.portChange = change
                    $0.rollout.strategy = strategy
                }
            ])
    }

    /// Without the setting it is an outage, which a comparison says before.
    @Test func aPortThatChangesAtOnceInterrupts() {
        for architecture in [Architecture.restAPI(), .httpAPI()] {
            let found = Comparison.of(settings(architecture, port: 8080), settings(architecture, port: 9090))
                .interruptions
            #expect(found.contains { $0.name == "WebTargetGroup" && $0.sentence.contains("503") }, "\(found)")
        }
    }

    @Test(arguments: strategies) func aPortThatChangesInStepsDoesNot(strategy: RolloutStrategy) {
        let steps: [(port: Int, change: PortChange?)] = [
            (8080, nil), (9090, PortChange(from: 8080, open: [8080])), (9090, PortChange(from: 8080)),
            (7070, PortChange(from: 8080, open: [9090])), (7070, PortChange(from: 8080)),
            (8080, PortChange(from: 8080, open: [7070])), (8080, PortChange(from: 8080)), (8080, nil),
        ]
        for architecture in RolloutStrategyTests.architectures {
            for (old, new) in zip(steps, steps.dropFirst()) {
                let comparison = Comparison.of(
                    settings(architecture, port: old.port, old.change, strategy: strategy),
                    settings(architecture, port: new.port, new.change, strategy: strategy))
                #expect(comparison.interruptions.map(\.sentence) == [], "\(old) to \(new)")
                #expect(comparison.change.refusals.isEmpty)
                // EC2 has a rule once: none is made while another of the same port is still there.
                let replaced = comparison.change.resources.filter { $0.effect == .replaced && $0.keeper == nil }
                #expect(
                    replaced.filter { $0.type != "AWS::ECS::TaskDefinition" && !$0.isSnapshot }.map(\.name) == [],
                    "\(old) to \(new)")
            }
        }
    }

    @Test func bothPortsAreOpenOnlyWhileTheyMustBe() throws {
        func ports(_ change: PortChange) throws -> [Bool] {
            let network = StackUnderTest(ServiceStack(settings(.restAPI(), port: 9090, change))).network
            let (balancer, tasks) = (
                try #require(network.member("LoadBalancer")), try #require(network.member("WebService"))
            )
            return [8080, 9090].map {
                network.reachability(from: balancer, to: tasks, port: Port(Quantity($0))) == .reachable
            }
        }
        #expect(try ports(PortChange(from: 8080, open: [8080])) == [true, true])
        #expect(try ports(PortChange(from: 8080)) == [false, true])
    }

    @Test func clientsAskWhereTheyAlwaysDid() throws {
        let stack = StackUnderTest(ServiceStack(settings(.restAPI(), port: 9090, PortChange(from: 8080, open: [8080]))))
        #expect(stack.messages == [])
        stack.expect(
            every: ElasticLoadBalancingV2.Listener("*", defaultActions: .any, loadBalancerArn: .any, port: 8080))
        stack.expect(every: ElasticLoadBalancingV2.TargetGroup("*", port: 8080))
        #expect(stack.traffic.paths.filter(\.isBroken).map(\.description) == [])
    }

    @Test func thePortOfNowIsNoneOfBefore() {
        let wrong = settings(.restAPI(), port: 9090, PortChange(from: 8080, open: [9090]))
        #expect(
            SettingsCheck.findings(wrong).map(\.message) == ["service 'Web' listens on port 9090 now and before"])
    }
}
