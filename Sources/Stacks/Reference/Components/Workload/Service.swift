// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// One service and what the stack has for it alone, handed whole from component to component.
struct Service: Sendable {
    let parameters: ServiceParameters
    /// Of its tasks.
    let securityGroup: EC2.SecurityGroup
    let targetGroup: ElasticLoadBalancingV2.TargetGroup
    /// Where the tasks of every other version register, where requests move from one group to the next.
    let alternateTargetGroup: ElasticLoadBalancingV2.TargetGroup?

    init(
        _ parameters: ServiceParameters, _ network: NetworkReferences, _ balancer: BalancerKind,
        s3PrefixListId: Parameter<ID<EC2.PrefixList>>?, reachesIPv6: Bool = false
    ) {
        let name = parameters.name
        self.parameters = parameters
        securityGroup = EC2.SecurityGroup(
            "\(name)SecurityGroup",
            groupDescription: "Tasks of the service \(name)",
            securityGroupEgress: .init(
                TaskEgress.rules(network, s3PrefixListId: s3PrefixListId, reachesIPv6: reachesIPv6)
                    + parameters.stores.egress),
            tags: ["Name": "\(.stackName)-\(name.lowercased())"],
            vpcId: network.vpcId)
        targetGroup = TargetGroup.make("\(name)TargetGroup", parameters, balancer, vpcId: network.vpcId)
        alternateTargetGroup =
            parameters.settings.rollout.strategy.movesRequests
            ? TargetGroup.make("\(name)AlternateTargetGroup", parameters, balancer, vpcId: network.vpcId) : nil
    }

    var name: String { parameters.name }

    var settings: ServiceSettings { parameters.settings }

    /// The target group, and the alternate one where there is one.
    var targetGroups: [ElasticLoadBalancingV2.TargetGroup] { [targetGroup] + (alternateTargetGroup.map { [$0] } ?? []) }

    /// The port that the container listens on.
    var port: Value<Int> { parameters.port.ref }

    /// The port that target group and network listener have: the container's first.
    var entryPort: Value<Int> { parameters.entryPort }

    /// The ports that tasks may listen on, each with the end of the logical IDs of what is about it.
    var openPorts: [(suffix: String, port: Value<Int>)] {
        guard let change = settings.portChange else { return [("", port)] }
        func suffix(_ number: Int) -> String { number == change.original ? "" : "On\(number)" }
        return change.open.filter { $0 != settings.port }.map { (suffix($0), Value($0)) }
            + [(suffix(settings.port), port)]
    }
}
