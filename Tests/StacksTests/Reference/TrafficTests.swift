// SPDX-License-Identifier: Apache-2.0

import StackTesting
import TemplateAnalysis
import Testing

@testable import Stacks

/// What the internet reaches, and which paths there are, in each architecture.
@Suite struct TrafficTests {
    private func stack(_ architecture: Architecture) -> StackUnderTest {
        StackUnderTest(ServiceStack(.arranged(architecture)))
    }

    @Test func noWayIsBroken() {
        for architecture in [
            Architecture.restAPI(), .httpAPI(), .restAPI(RestAPISettings(egress: .natGateway)), .publicLoadBalancer(),
            .restAPI(RestAPISettings(link: .toApplicationLoadBalancer)),
        ] {
            let ways = stack(architecture).traffic.paths
            #expect(ways.count > 4)
            #expect(ways.filter(\.isBroken).map(\.description) == [])
        }
    }

    @Test func clientsComeByTheAPI() {
        for (architecture, api, link) in [
            (Architecture.restAPI(), "Api", "VpcLink"), (.httpAPI(), "HttpApi", "VpcLinkV2"),
            (.restAPI(RestAPISettings(link: .toApplicationLoadBalancer)), "Api", "VpcLinkV2"),
        ] {
            let hops = stack(architecture).traffic.paths.first?.hops ?? []
            #expect(
                hops.prefix(4) == ["client", "API '\(api)'", "VPC link '\(link)'", "load balancer 'LoadBalancer'"])
        }
    }

    @Test func theInternetReachesNothingBehindAnAPI() {
        #expect(stack(.restAPI()).traffic.groupsReachableFromInternet == [])
        #expect(stack(.httpAPI()).traffic.groupsReachableFromInternet == [])
    }

    @Test func theInternetRoutesToLoadBalancerAndTasksInPublicSubnets() {
        let groups = stack(.publicLoadBalancer()).traffic.groupsReachableFromInternet
        #expect(groups.contains("LoadBalancerSecurityGroup"))
    }

    @Test func theImageComesByTheEndpoints() {
        let ways = stack(.restAPI()).traffic.paths.filter { $0.purpose == "pull its image" }
        #expect(
            ways.map(\.hops.last) == ["ECR's API", "ECR's registry", "S3"])
        #expect(ways.first?.hops.contains("endpoint 'EcrApiEndpoint'") == true)
    }

    @Test func theBalancerReachesTheTasksAndNothingElseDoes() throws {
        let network = stack(.restAPI()).network
        let balancer = try #require(network.member("LoadBalancer"))
        let tasks = try #require(network.member("WebService"))
        let endpoint = try #require(network.member("EcrApiEndpoint"))
        #expect(network.reachability(from: balancer, to: tasks, port: 8080) == .reachable)
        #expect(network.reachability(from: balancer, to: tasks, port: 22) == .blocked)
        #expect(network.blocker(from: endpoint, to: tasks, port: 8080) != nil)
        #expect(network.isExposed(tasks) == false)
    }

    @Test func tasksCallWhatTheyHaveEndpointsOfAndNotTheInternet() throws {
        let traffic = stack(.restAPI()).traffic
        let tasks = try #require(traffic.network.member("WebService"))
        #expect(traffic.path(from: tasks, to: "ecr.api").hops.contains("endpoint 'EcrApiEndpoint'"))
        #expect(traffic.path(from: tasks, to: "dynamodb").isBroken)
        #expect(traffic.pathToInternet(from: tasks).isBroken)
    }
}
