// SPDX-License-Identifier: Apache-2.0

/// The distributions of CloudFront that stand before an API.
enum Distributions {
    /// Those that have the API's own address as an origin, as hops.
    static func hops(before api: String, _ outcome: Outcome) -> [String] {
        outcome.resources(of: "AWS::CloudFront::Distribution").filter { distribution in
            distribution["DistributionConfig"]["Origins"].knownElements.contains { origin in
                origin["DomainName"].parts?.compactMap(\.reference).contains { $0.name == api } ?? false
            }
        }.map { "distribution '\($0.logicalID)'" }
    }
}
