// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import TemplateAnalysis
import TemplateModel
import Testing

@testable import Stacks

/// Versions whose requests ECS moves from one to the next, in every architecture.
@Suite struct RolloutStrategyTests {
    static let architectures: [Architecture] = [
        .restAPI(), .restAPI(RestAPISettings(link: .toNetworkLoadBalancer)),
        .restAPI(RestAPISettings(link: .toApplicationLoadBalancer)), .httpAPI(), .publicLoadBalancer(),
    ]
    static let strategies: [RolloutStrategy] = [
        .blueGreen(bakeTime: 5), .linear(stepPercent: 20, stepBakeTime: 3, bakeTime: 5),
        .canary(percent: 5, canaryBakeTime: 10, bakeTime: 5),
    ]

    private func settings(
        _ architecture: Architecture, _ change: (inout RolloutSettings) -> Void = { _ in }
    ) -> Settings {
        .arranged(
            architecture,
            services: [
                .small("Web").with { change(&$0.rollout) },
                .small("Orders", prefix: "/orders", port: 9090).with { change(&$0.rollout) },
            ])
    }

    /// That nothing ends these without an alarm is so, and told.
    private func unexpected(_ stack: StackUnderTest) -> [String] {
        stack.messages.filter { !$0.hasPrefix("nothing ends a deployment of") }
    }

    private func stack(
        _ architecture: Architecture, _ change: (inout RolloutSettings) -> Void = { _ in }
    ) -> StackUnderTest {
        StackUnderTest(ServiceStack(settings(architecture, change)))
    }

    @Test func aRollingServiceHasOneTargetGroupAndNoRoleForIt() throws {
        for architecture in Self.architectures {
            let stack = stack(architecture)
            #expect(stack.resources(ElasticLoadBalancingV2.TargetGroup.self).count == 2)
            stack.expect(
                every: ECS.Service("*", deploymentConfiguration: .init(bakeTimeInMinutes: .absent, strategy: .absent)))
            #expect(stack.outcome["WebTrafficShiftRole"] == nil)
        }
    }

    @Test(arguments: strategies) func requestsReachTheTasksOfEitherVersion(strategy: RolloutStrategy) throws {
        for architecture in Self.architectures {
            let stack = stack(architecture) { $0.strategy = strategy }
            #expect(unexpected(stack) == [])
            let ways = stack.traffic.paths
            #expect(ways.filter(\.isBroken).map(\.description) == [])
            for name in ["Web", "Orders"] {
                for group in ["\(name)TargetGroup", "\(name)AlternateTargetGroup"] {
                    let arrives = ways.contains {
                        $0.hops.contains("target group '\(group)'")
                            && $0.hops.last?.contains("'\(name)Service'") == true
                    }
                    #expect(arrives, "\(group)")
                }
            }
        }
    }

    @Test func ecsIsToldHowRequestsMove() throws {
        let stack = stack(.restAPI()) { $0.strategy = .canary(percent: 5, canaryBakeTime: 10, bakeTime: 15) }
        stack.expect(
            every: ECS.Service(
                "*",
                deploymentConfiguration: .init(
                    bakeTimeInMinutes: 15, canaryConfiguration: .init(canaryBakeTimeInMinutes: 10, canaryPercent: 5),
                    linearConfiguration: .absent, strategy: .canary)))
        self.stack(.httpAPI()) { $0.strategy = .linear(stepPercent: 20, stepBakeTime: 3, bakeTime: 0) }.expect(
            every: ECS.Service(
                "*",
                deploymentConfiguration: .init(
                    bakeTimeInMinutes: 0, canaryConfiguration: .absent,
                    linearConfiguration: .init(stepBakeTimeInMinutes: 3, stepPercent: 20), strategy: .linear)))
    }

    /// A network load balancer's listener is its own rule; an application load balancer's default action is none.
    @Test func whatMovesRequestsForwardsToBothTargetGroups() throws {
        for architecture in Self.architectures {
            let stack = stack(architecture) { $0.strategy = .blueGreen(bakeTime: 5) }
            let shifted = ServiceTargets.shifted(in: stack.outcome)
            #expect(Set(shifted.map(\.service.logicalID)) == ["WebService", "OrdersService"])
            let type = architecture.balancer == .network ? "Listener" : "ListenerRule"
            #expect(shifted.allSatisfy { $0.source.type == "AWS::ElasticLoadBalancingV2::\(type)" })
            for (source, service) in shifted {
                let forwarded = Forwarding(stack.outcome).hops.filter { $0.source == source }.map(
                    \.targetGroup.logicalID)
                let name = service.logicalID.replacing("Service", with: "")
                #expect(forwarded == ["\(name)TargetGroup", "\(name)AlternateTargetGroup"])
            }
        }
    }

    @Test func theRoleMovesRequestsOfItsServiceAlone() throws {
        for architecture in [Architecture.restAPI(), .httpAPI()] {
            let stack = stack(architecture) { $0.strategy = .blueGreen(bakeTime: 5) }
            let role = try stack.resource(IAM.Role.self, "WebTrafficShiftRole")
            #expect(role["AssumeRolePolicyDocument.Statement[0].Principal.Service"] == "ecs.amazonaws.com")
            let statements = role["Policies[0].PolicyDocument.Statement"]?.arrayValue ?? []
            let writing = statements.filter { $0["Resource"] != "*" }
            let source = architecture.balancer == .network ? "WebListener" : "WebListenerRule"
            #expect(
                writing.flatMap { $0["Resource"]?.arrayValue ?? [$0["Resource"] ?? .null] } == [
                    .ref("WebTargetGroup"), .ref("WebAlternateTargetGroup"), .ref(source),
                ])
            let reading = statements.filter { $0["Resource"] == "*" }.flatMap { $0["Action"]?.arrayValue ?? [] }
            #expect(reading.allSatisfy { $0.stringValue?.hasPrefix("elasticloadbalancing:Describe") == true })
        }
    }

    /// A service that is there is given another strategy without being made anew, and clients notice nothing.
    @Test(arguments: strategies) func aServiceTakesAnotherStrategyWhileItRuns(strategy: RolloutStrategy) {
        for architecture in Self.architectures {
            let comparison = Comparison.of(settings(architecture), settings(architecture) { $0.strategy = strategy })
            #expect(comparison.change.refusals.isEmpty)
            #expect(comparison.change.resources.filter { $0.effect == .replaced || $0.effect == .removed }.isEmpty)
            #expect(comparison.interruptions.map(\.sentence) == [])
        }
    }

    /// CloudFormation sends the weights along with whatever else of a listener changes.
    @Test func anUpdateThatResetsTheWeightsIsSaidBefore() {
        func secure(_ settings: Settings, _ name: String) -> Settings {
            settings.with {
                $0.loadBalancerCertificate = LoadBalancerCertificate(
                    arn: "arn:aws:acm:eu-west-1:123456789012:certificate/\(name)", domainName: "a.example.com")
            }
        }
        let network = settings(.restAPI()) { $0.strategy = .blueGreen(bakeTime: 5) }
        let found = Comparison.of(secure(network, "a"), secure(network, "b")).interruptions
        #expect(found.map(\.name) == ["WebListener", "OrdersListener"])
        #expect(found.allSatisfy { $0.sentence.contains("sets them as the template has them") })
        // A rule is left alone when its listener changes.
        let application = settings(.httpAPI()) { $0.strategy = .blueGreen(bakeTime: 5) }
        #expect(Comparison.of(secure(application, "a"), secure(application, "b")).interruptions.isEmpty)
        // So is one whose service has another image.
        var image = network
        image.services[0].imageTag = "2"
        #expect(Comparison.of(network, image).interruptions.isEmpty)
        // And a service more does not move the rules that are there.
        var more = application
        more.services.append(.small("Third", prefix: "/third"))
        #expect(Comparison.of(application, more).interruptions.isEmpty)
    }

    @Test func testsComeFromWhereTheyMay() throws {
        for architecture in Self.architectures {
            let stack = StackUnderTest(
                ServiceStack(
                    .arranged(
                        architecture,
                        services: [
                            .small("Web").with {
                                $0.rollout.strategy = .blueGreen(bakeTime: 5)
                                $0.rollout.testListener = TestListener(port: 8443, clients: "10.9.0.0/16")
                            }
                        ])))
            #expect(unexpected(stack) == [])
            let admitted = stack.network.groups["LoadBalancerSecurityGroup"]?.ingress.filter {
                $0.ports.contains(8443) == .reachable
            }
            #expect(admitted?.map(\.peerText) == ["10.9.0.0/16"])
            let service = try stack.resource(ECS.Service.self)
            #expect(service["LoadBalancers[0].AdvancedConfiguration.TestListenerRule"] != nil)
        }
    }

    @Test func hooksAreAskedByARoleThatMayAskThemAlone() throws {
        let function = "arn:aws:lambda:eu-west-1:123456789012:function:approve"
        let stack = stack(.restAPI()) {
            $0.strategy = .blueGreen(bakeTime: 5)
            $0.hooks = [RolloutHook(functionArn: function, stages: [.afterTasksStart, .beforeRequestsMove])]
        }
        #expect(unexpected(stack) == [])
        let hook = try stack.resource(ECS.Service.self, "WebService")["DeploymentConfiguration.LifecycleHooks[0]"]
        #expect(hook?["LifecycleStages"] == ["POST_SCALE_UP", "PRE_PRODUCTION_TRAFFIC_SHIFT"])
        #expect(hook?["HookTargetArn"]?.stringValue == function)
        let statement = try stack.resource(IAM.Role.self, "WebRolloutHookRole")[
            "Policies[0].PolicyDocument.Statement[0]"]
        #expect(statement?["Action"] == "lambda:InvokeFunction")
        #expect(statement?["Resource"]?.stringValue == function || statement?["Resource"] == [.string(function)])
    }

    /// Whichever target group has the tasks: the alarm counts the errors of both.
    @Test func theRollbackAlarmWatchesBothTargetGroups() throws {
        let stack = stack(.httpAPI()) {
            $0.strategy = .blueGreen(bakeTime: 5)
            $0.rollsBackOnAlarm = true
        }
        let alarm = try stack.resource(CloudWatch.Alarm.self, "WebRollbackAlarm")
        let groups = (alarm["Metrics"]?.arrayValue ?? []).compactMap { query in
            query["MetricStat"]?["Metric"]?["Dimensions"]?.arrayValue?.last?["Value"]
        }
        #expect(groups.count == 2)
        #expect(groups.contains { $0.refers(to: "WebAlternateTargetGroup") })
    }

    @Test func settingsThatAWSRefusesAreRefused() {
        func messages(_ settings: Settings) -> [String] {
            SettingsCheck.findings(settings).map(\.message)
        }
        #expect(
            messages(settings(.restAPI()) { $0.hooks = [RolloutHook(functionArn: "arn", stages: [.afterTasksStart])] })
                == ["service 'Web' is rolled out and has hooks", "service 'Orders' is rolled out and has hooks"])
        #expect(
            messages(
                settings(.restAPI()) {
                    $0.strategy = .blueGreen(bakeTime: 1)
                    $0.testListener = TestListener(port: 9090, clients: "10.0.0.0/8")
                }) == [
                    "the load balancer listens on port 9090 for Orders already",
                    "the load balancer listens on port 9090 for tests of Web already",
                ])
        var scaled = settings(.httpAPI()) { $0.strategy = .blueGreen(bakeTime: 1) }
        scaled.services[0].count = .scaled(Scaling(minimum: 1, maximum: 2, requestsPerTask: 100))
        #expect(
            messages(scaled)
                == ["service 'Web' scales by requests, and moves them from one target group to another"])
    }

    @Test func alarmsAndDashboardSeeBothTargetGroups() throws {
        var settings = Sample.production
        settings.services[0].rollout.strategy = .blueGreen(bakeTime: 5)
        let environment = EnvironmentUnderTest(
            Environment("blue-green", settings) { settings in
                AccountStack(settings)
                RegistryStack(settings)
                NetworkStack(settings)
                ServiceStack(settings)
                MonitoringStack(settings)
            })
        #expect(environment.diagnostics.map(\.message) == [])
        let monitoring = StackUnderTest(MonitoringStack(settings))
        let alarm = try monitoring.resource(CloudWatch.Alarm.self, "WebUnhealthyAlarm")
        #expect(alarm["Metrics"]?.arrayValue?.count == 3)
        #expect(try monitoring.resource(CloudWatch.Alarm.self, "OrdersUnhealthyAlarm")["Metrics"] == nil)
    }
}
