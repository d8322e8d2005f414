// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// IPv6 beside IPv4, from clients to tasks and from tasks to the internet.
@Suite struct DualStackTests {
    private func stack(_ architecture: Architecture, dualStack: Bool = true) -> StackUnderTest {
        StackUnderTest(
            ServiceStack(
                Settings.arranged(architecture).with {
                    $0.dualStack = dualStack
                    $0.customDomain = CustomDomain(name: "api.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ")
                }))
    }

    private static let nat = Architecture.restAPI(RestAPISettings(egress: .natGatewayPerZone))

    @Test(arguments: [nat, .restAPI(), .httpAPI(), .publicLoadBalancer()])
    func everySubnetHasARangeOfItsOwn(architecture: Architecture) throws {
        let stack = stack(architecture)
        #expect(stack.messages.isEmpty)
        stack.expect(EC2.VPCCidrBlock("Ipv6CidrBlock", vpcId: .ref("Vpc"), amazonProvidedIpv6CidrBlock: true))
        let subnets = stack.resources(EC2.Subnet.self)
        let ranges = subnets.compactMap { $0["Ipv6CidrBlock"] }
        #expect(ranges.count == subnets.count && Set(ranges.map(\.description)).count == subnets.count)
        for subnet in subnets {
            #expect(subnet["AssignIpv6AddressOnCreation"] == true)
            #expect(subnet.dependsOn.contains("Ipv6CidrBlock"))
        }
    }

    @Test func privateSubnetsGetOutAndNobodyGetsIn() throws {
        let stack = stack(Self.nat)
        let routes = stack.resources(EC2.Route.self).filter { $0["DestinationIpv6CidrBlock"] == "::/0" }
        let outward = routes.filter { $0["EgressOnlyInternetGatewayId"] != nil }
        #expect(Set(outward.map { $0["RouteTableId"] }) == [.ref("PrivateRouteTable1"), .ref("PrivateRouteTable2")])
        #expect(routes.count == outward.count + 1)
        let service = try stack.resource(ECS.Service.self)
        #expect(Set(["PrivateDefaultIpv6Route1", "PrivateDefaultIpv6Route2"]).isSubset(of: service.dependsOn))
        #expect(
            stack.expectedEgress == ["0.0.0.0/0", "::/0"], "tasks may answer no more than IPv4 could before")
    }

    /// Without a way to the internet there is none of IPv6 either.
    @Test func endpointsStayTheOnlyWayOut() {
        let stack = stack(.restAPI())
        #expect(stack.resources(EC2.Route.self).isEmpty)
        #expect(stack.resources(EC2.EgressOnlyInternetGateway.self).isEmpty)
    }

    @Test func clientsComeByEither() throws {
        let open = stack(.publicLoadBalancer())
        #expect(try open.resource(ElasticLoadBalancingV2.LoadBalancer.self)["IpAddressType"] == "dualstack")
        let group = try open.resource(EC2.SecurityGroup.self, "LoadBalancerSecurityGroup")
        let sources = group["SecurityGroupIngress"]?.arrayValue?.compactMap { $0["CidrIp"] ?? $0["CidrIpv6"] }
        #expect(sources == ["0.0.0.0/0", "::/0", "0.0.0.0/0", "::/0"])
        let rest = stack(.restAPI())
        #expect(try rest.resource(ApiGateway.RestApi.self)["EndpointConfiguration.IpAddressType"] == "dualstack")
        // Nobody but the API calls the load balancer behind it.
        #expect(try rest.resource(ElasticLoadBalancingV2.LoadBalancer.self)["IpAddressType"] == nil)
        #expect(try stack(.httpAPI()).resource(ApiGatewayV2.Api.self)["IpAddressType"] == "dualstack")
        for stack in [open, rest, stack(.httpAPI())] {
            #expect(stack.resources(Route53.RecordSet.self).map { $0["Type"] } == ["A", "AAAA"])
        }
    }

    @Test(arguments: [nat, .restAPI(), .httpAPI(), .publicLoadBalancer()])
    func nothingOfIt(architecture: Architecture) {
        let text = "\(stack(architecture, dualStack: false).template)"
        #expect(!text.contains("::/0") && !text.contains("dualstack") && !text.contains("Ipv6"))
    }
}

extension StackUnderTest {
    /// Where tasks may speak to, by address.
    fileprivate var expectedEgress: [Node] {
        let group = try? resource(EC2.SecurityGroup.self, "WebSecurityGroup")
        return group?["SecurityGroupEgress"]?.arrayValue?.compactMap { $0["CidrIp"] ?? $0["CidrIpv6"] } ?? []
    }
}
