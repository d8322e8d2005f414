// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A resource in an availability zone is in a zone of the stack's region.
enum ZoneOfRegionRule: SystemRule {
    static let description = RuleDescription(
        "availability-zone", "An availability zone is one of the region that the stack is in.",
        reason: "EC2 answers that the zone is invalid",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "A": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {
                  "VpcId": {"Ref": "Vpc"},
                  "CidrBlock": "10.0.0.0/24",
                  "AvailabilityZone": "eu-west-1a"
                }
              },
              "B": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {
                  "VpcId": {"Ref": "Vpc"},
                  "CidrBlock": "10.0.1.0/24",
            -     "AvailabilityZone": "eu-west-2b"
            +     "AvailabilityZone": {"Fn::Sub": "${AWS::Region}b"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html")

    private static let types = [
        "AWS::EC2::Subnet", "AWS::EC2::Instance", "AWS::EC2::Volume", "AWS::RDS::DBInstance",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let zones: [(value: PropertyValue, zone: String, region: String)] = types.flatMap { type in
            system.outcome.resources(of: type).compactMap { resource in
                let value = resource["AvailabilityZone"]
                guard let zone = value.text, let region = Self.region(of: zone) else { return nil }
                return (value, zone, region)
            }
        }
        let stackRegion = system.outcome.region
        guard let expected = stackRegion ?? zones.first?.region else { return [] }
        return zones.filter { $0.region != expected }.map { value, zone, _ in
            error(
                at: value,
                "'\(value.element)' is in zone \(zone), "
                    + (stackRegion == nil
                        ? "but '\(zones[0].value.element)' is in \(zones[0].zone)"
                        : "but the stack is in \(expected)"),
                fix: "take the zone from { \"Fn::GetAZs\": \"\" }")
        }
    }

    /// `eu-west-1` of `eu-west-1a` and of `eu-west-1-lon-1a`; nil for what has no such form.
    private static func region(of zone: String) -> String? {
        let parts = zone.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 3, let end = parts.indices.dropFirst(2).first(where: { parts[$0].first?.isNumber == true })
        else { return nil }
        let digits = parts[end].prefix { $0.isNumber }
        let rest = parts[end].dropFirst(digits.count)
        guard rest.count == (end == parts.count - 1 ? 1 : 0) else { return nil }
        return (parts[..<end].map { String($0) } + [String(digits)]).joined(separator: "-")
    }
}
