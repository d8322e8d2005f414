// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Services that call each other by name, task to task.
@Suite struct ServiceConnectionTests {
    private func settings(_ architecture: Architecture = .httpAPI()) -> Settings {
        .arranged(
            architecture,
            services: [
                .small("Web").with {
                    $0.calls = ["Orders"]
                    $0.variables = ["ORDERS_URL": "http://orders:9090/"]
                }, .small("Orders", prefix: "/orders", port: 9090), .small("Third", prefix: "/third", port: 7070),
            ])
    }

    @Test func onlyWhoCallsReachesTheTasksOfTheOther() throws {
        for architecture in RolloutStrategyTests.architectures {
            let stack = StackUnderTest(ServiceStack(settings(architecture)))
            #expect(stack.diagnostics.filter { $0.severity != .note }.map(\.message) == [])
            let network = stack.network
            let (web, orders, third) = (
                try #require(network.member("WebService")), try #require(network.member("OrdersService")),
                try #require(network.member("ThirdService"))
            )
            #expect(network.reachability(from: web, to: orders, port: 9090) == .reachable)
            #expect(network.reachability(from: orders, to: web, port: 8080) == .blocked)
            #expect(network.reachability(from: third, to: orders, port: 9090) == .blocked)
        }
    }

    @Test func theWayGoesFromTaskToTask() {
        let ways = StackUnderTest(ServiceStack(settings())).traffic.paths.filter {
            $0.purpose.hasPrefix("call the task")
        }
        #expect(
            ways.map(\.description) == [
                "task of 'WebService' -> Service Connect 'orders:9090' -> task of 'OrdersService':9090"
            ])
    }

    /// A task knows the names that there were when it started.
    @Test func whoIsCalledIsThereFirst() throws {
        let stack = StackUnderTest(ServiceStack(settings()))
        #expect(try stack.resource(ECS.Service.self, "WebService").dependsOn.contains("OrdersService"))
        #expect(try !stack.resource(ECS.Service.self, "OrdersService").dependsOn.contains("WebService"))
        #expect(try stack.resource(ECS.Service.self, "ThirdService")["ServiceConnectConfiguration"] == nil)
        #expect(stack.resources(ServiceDiscovery.HttpNamespace.self).count == 1)
        #expect(StackUnderTest(ServiceStack(.arranged(.httpAPI()))).outcome["Namespace"] == nil)
    }

    @Test func callsOfNobodyAndCirclesAreRefused() {
        var wrong = settings()
        wrong.services[0].calls = ["Payments"]
        #expect(SettingsCheck.findings(wrong).map(\.message) == ["service 'Web' calls 'Payments', which there is not"])
        wrong = settings()
        wrong.services[1].calls = ["Web"]
        #expect(
            SettingsCheck.findings(wrong).map(\.message) == [
                "service 'Web' calls itself, perhaps by others", "service 'Orders' calls itself, perhaps by others",
            ])
        // It is made nevertheless, so that all findings are told.
        #expect(StackUnderTest(ServiceStack(wrong)).resources(ECS.Service.self).count == 3)
    }
}
