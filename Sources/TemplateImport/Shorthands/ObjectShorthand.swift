// SPDX-License-Identifier: Apache-2.0

/// The members of `Shorthands` for objects within resources, where they are exactly these.
enum ObjectShorthand {
    /// - Parameters:
    ///   - object: what it is, as `AWS::S3::Bucket.VersioningConfiguration`.
    /// - Returns: nil where no short form says all of it, and nothing else.
    static func expression(_ object: String, _ arguments: [SwiftArgument]) -> SwiftExpression? {
        let call = SwiftExpression.call(.code(".init"), arguments).withoutPlaces
        switch object {
        case "AWS::S3::Bucket.PublicAccessBlockConfiguration" where call == blockAll: return .code(".blockAll")
        case "AWS::S3::Bucket.BucketEncryption" where call == aes256: return .code(".aes256")
        case "AWS::S3::Bucket.OwnershipControls" where call == ownerEnforced: return .code(".bucketOwnerEnforced")
        case "AWS::S3::Bucket.VersioningConfiguration" where call == enabled: return .code(".enabled")
        case "AWS::EC2::SecurityGroup.Ingress":
            return traffic(arguments, group: "sourceSecurityGroupId", labels: ("from", "fromCidr"))
        case "AWS::EC2::SecurityGroup.Egress":
            return traffic(arguments, group: "destinationSecurityGroupId", labels: ("to", "toCidr"))
        default: return nil
        }
    }

    private static func made(_ arguments: SwiftArgument...) -> SwiftExpression { .call(.code(".init"), arguments) }

    private static let blockAll = made(
        SwiftArgument("blockPublicAcls", .code("true")), SwiftArgument("blockPublicPolicy", .code("true")),
        SwiftArgument("ignorePublicAcls", .code("true")), SwiftArgument("restrictPublicBuckets", .code("true")))

    private static let aes256 = made(
        SwiftArgument(
            "serverSideEncryptionConfiguration",
            .array([
                made(
                    SwiftArgument(
                        "serverSideEncryptionByDefault", made(SwiftArgument("sseAlgorithm", .code(".aes256")))))
            ])))

    private static let ownerEnforced = made(
        SwiftArgument("rules", .array([made(SwiftArgument("objectOwnership", .code(".bucketOwnerEnforced")))])))

    private static let enabled = made(SwiftArgument("status", .code(".enabled")))

    /// `.tcp(443, fromCidr: "10.0.0.0/8", "The clients")`
    private static func traffic(
        _ arguments: [SwiftArgument], group: String, labels: (group: String, cidr: String)
    ) -> SwiftExpression? {
        let values = Dictionary(arguments.map { ($0.label ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        guard values["ipProtocol"]?.value == .literal("tcp"), let port = values["fromPort"],
            port.value.withoutPlaces == values["toPort"]?.value.withoutPlaces
        else { return nil }
        let end: SwiftArgument
        if let cidr = values["cidrIp"] {
            end = SwiftArgument(labels.cidr, cidr.value, at: cidr.origin)
        } else if let other = values[group], case .member = other.value {
            end = SwiftArgument(labels.group, other.value, at: other.origin)
        } else {
            return nil
        }
        let description = values["description"].map { SwiftArgument(nil, $0.value, at: $0.origin) }
        guard arguments.count == (description == nil ? 4 : 5) else { return nil }
        return .call(
            .code(".tcp"),
            [SwiftArgument(nil, port.value, at: port.origin), end] + (description.map { [$0] } ?? []))
    }
}
