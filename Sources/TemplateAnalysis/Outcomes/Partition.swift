// SPDX-License-Identifier: Apache-2.0

/// A part of AWS that has accounts of its own, and the domain that its addresses end with.
///
/// See <https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html>.
package struct Partition: Sendable {
    /// As ARNs have it, and `AWS::Partition`.
    package let name: String
    /// What `AWS::URLSuffix` is.
    package let domain: String
    private let prefix: String

    /// The partition of a region, by its code.
    package init(ofRegion code: String) {
        self = Self.others.first { code.hasPrefix($0.prefix) } ?? Partition("aws", "amazonaws.com", "")
    }

    private init(_ name: String, _ domain: String, _ prefix: String) {
        self.name = name
        self.domain = domain
        self.prefix = prefix
    }

    private static let others = [
        Partition("aws-cn", "amazonaws.com.cn", "cn-"),
        Partition("aws-us-gov", "amazonaws.com", "us-gov-"),
        Partition("aws-eusc", "amazonaws.eu", "eusc-"),
        Partition("aws-iso", "c2s.ic.gov", "us-iso-"),
        Partition("aws-iso-b", "sc2s.sgov.gov", "us-isob-"),
        Partition("aws-iso-e", "cloud.adc-e.uk", "eu-isoe-"),
        Partition("aws-iso-f", "csp.hci.ic.gov", "us-isof-"),
    ]
}
