// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// An endpoint of an AWS service within a VPC.
///
/// See <https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html>.
public struct VPCEndpoint: Sendable {
    /// The endpoint itself.
    public let resource: Outcome.Resource
    /// The service's short name, as `ecr.api`; nil when it is unknown.
    public let service: String?
    /// Whether it stands in route tables, as those of S3 and DynamoDB can, and not in subnets.
    public let isGateway: Bool

    package init(_ resource: Outcome.Resource, in outcome: Outcome) {
        self.resource = resource
        service = Self.service(of: resource)
        isGateway =
            (resource["VpcEndpointType"].text ?? (resource["VpcEndpointType"].isAbsent ? "Gateway" : nil)) == "Gateway"
    }

    /// Whether the service's public name leads here from anywhere in the VPC; by default it does not.
    public var hasPrivateDNS: Bool? {
        let value = resource["PrivateDnsEnabled"]
        return value.isAbsent ? false : value.bool
    }

    /// The service: the part after the region in `com.amazonaws.eu-west-1.ecr.api`, however the region is written.
    package static func service(of endpoint: Outcome.Resource) -> String? {
        guard let parts = endpoint["ServiceName"].parts, let last = parts.last?.stringValue else { return nil }
        if parts.count == 1 {
            let pieces = last.split(separator: ".", omittingEmptySubsequences: false)
            guard pieces.count > 3, pieces[0] == "com", pieces[1] == "amazonaws", pieces[2] != "vpce" else {
                return nil
            }
            return pieces.dropFirst(3).joined(separator: ".")
        }
        guard parts.count == 3, parts[0].stringValue == "com.amazonaws.", last.hasPrefix(".") else { return nil }
        return String(last.dropFirst())
    }
}
