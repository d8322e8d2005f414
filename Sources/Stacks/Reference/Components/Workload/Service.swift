// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// One service and what the stack has for it alone, handed whole from component to component.
struct Service: Sendable {
    let parameters: ServiceParameters
    /// Of its tasks.
    let securityGroup: EC2.SecurityGroup
    let targetGroup: ElasticLoadBalancingV2.TargetGroup

    init(
        _ parameters: ServiceParameters, _ network: NetworkReferences, _ balancer: BalancerKind,
        s3PrefixListId: Parameter<ID<EC2.PrefixList>>?
    ) {
        let name = parameters.name
        self.parameters = parameters
        securityGroup = EC2.SecurityGroup(
            "\(name)SecurityGroup",
            groupDescription: "Tasks of the service \(name)",
            securityGroupEgress: .init(TaskEgress.rules(network, s3PrefixListId: s3PrefixListId)),
            tags: ["Name": "\(.stackName)-\(name.lowercased())"],
            vpcId: network.vpcId)
        targetGroup = TargetGroup.make(parameters, balancer, vpcId: network.vpcId)
    }

    var name: String { parameters.name }

    var settings: ServiceSettings { parameters.settings }

    /// The port that the container listens on.
    var port: Value<Int> { parameters.port.ref }
}
