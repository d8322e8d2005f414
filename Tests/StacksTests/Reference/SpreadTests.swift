// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// What survives the loss of a zone.
@Suite struct SpreadTests {
    @Test func everySubnetHasAZoneOfItsOwn() {
        for stack in [
            StackUnderTest(ServiceStack(Sample.development)), StackUnderTest(NetworkStack(Sample.production)),
        ] {
            let subnets = stack.resources(EC2.Subnet.self)
            #expect(subnets.count > 1)
            #expect(
                subnets.map { $0["AvailabilityZone"] }
                    == subnets.indices.map { .call("Fn::Select", [.number($0), .ref("AvailabilityZones")]) })
        }
    }

    @Test func tasksAndLoadBalancerStandInAllOfThem() throws {
        let stack = StackUnderTest(ServiceStack(Sample.development))
        let subnets: Node = [.ref("PrivateSubnet1"), .ref("PrivateSubnet2")]
        #expect(
            try stack.resource(ECS.Service.self)["NetworkConfiguration.AwsvpcConfiguration.Subnets"] == subnets)
        #expect(try stack.resource(ElasticLoadBalancingV2.LoadBalancer.self)["Subnets"] == subnets)
    }
}
