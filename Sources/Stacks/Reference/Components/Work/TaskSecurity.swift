// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The group of tasks that nobody calls, and the rules that let them to AWS and to their stores.
struct TaskSecurity: Component {
    let group: EC2.SecurityGroup
    let rules: [EC2.SecurityGroupIngress]

    init(_ task: TaskParameters, in place: WorkPlace) {
        let network = place.network
        let group = EC2.SecurityGroup(
            "\(task.name)SecurityGroup",
            groupDescription: "Tasks of \(task.name)",
            securityGroupEgress: .init(
                TaskEgress.rules(
                    network, s3PrefixListId: place.s3PrefixListId, reachesIPv6: place.reachesIPv6) + task.stores.egress),
            tags: ["Name": "\(.stackName)-\(task.name.lowercased())"],
            vpcId: network.vpcId)
        let toEndpoints = network.endpointSecurityGroupId.map { endpoints in
            EC2.SecurityGroupIngress(
                "EndpointIngressFrom\(task.name)", ipProtocol: "tcp", description: "HTTPS from the tasks",
                fromPort: 443, groupId: endpoints, sourceSecurityGroupId: group.groupId, toPort: 443)
        }
        rules = (toEndpoints.map { [$0] } ?? []) + task.stores.ingress(of: task.name, from: group)
        self.group = group
    }
}
