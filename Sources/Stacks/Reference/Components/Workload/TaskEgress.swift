// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Whom tasks may speak to: AWS's services, by endpoints if there are any, by HTTPS to anywhere if not.
enum TaskEgress {
    static func rules(
        _ network: NetworkReferences, s3PrefixListId: Parameter<ID<EC2.PrefixList>>?, reachesIPv6: Bool
    ) -> [EC2.SecurityGroup.Egress] {
        guard let endpoints = network.endpointSecurityGroupId, let s3PrefixListId else {
            let ofIPv4 = EC2.SecurityGroup.Egress(
                ipProtocol: "tcp", cidrIp: "0.0.0.0/0", description: "AWS services and the internet by HTTPS",
                fromPort: 443, toPort: 443)
            let ofIPv6 = EC2.SecurityGroup.Egress(
                ipProtocol: "tcp", cidrIpv6: "::/0", description: "AWS services and the internet by HTTPS",
                fromPort: 443, toPort: 443)
            return reachesIPv6 ? [ofIPv4, ofIPv6] : [ofIPv4]
        }
        return [
            .init(
                ipProtocol: "tcp", description: "AWS services by their endpoints",
                destinationSecurityGroupId: endpoints, fromPort: 443, toPort: 443),
            .init(
                ipProtocol: "tcp", description: "Image layers in S3", destinationPrefixListId: s3PrefixListId.ref,
                fromPort: 443, toPort: 443),
        ]
    }
}
